package io.toptier.desk.webhook;

import java.util.Map;

/** The type of the event that an act is: {@code deal.changed} of {@code change-deal}. */
final class EventType {
    /** The verbs that do not simply take {@code ed}. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "freeze", "frozen",
            "submit", "submitted",
            "set", "set",
            "put", "changed",
            "drop", "removed",
            "edit", "changed",
            "make", "made");

    private EventType() {}

    static String of(String action) {
        var at = action.indexOf('-');
        return at < 0 ? "company." + done(action) : action.substring(at + 1) + "." + done(action.substring(0, at));
    }

    private static String done(String verb) {
        var regular = verb.endsWith("e") ? verb + "d" : verb + "ed";
        return IRREGULAR.getOrDefault(verb, regular);
    }
}
