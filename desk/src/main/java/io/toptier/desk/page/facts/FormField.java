package io.toptier.desk.page.facts;

import io.toptier.desk.web.Choice;
import java.util.List;

/**
 * A column of a table of facts as a field of a form.
 *
 * @param name the column's
 * @param choices what may be chosen; none for what is typed
 * @param marked whether a field that may stay empty says so
 */
public record FormField(
        String name, String label, Kind kind, String hint, boolean required, List<Choice> choices, boolean marked) {

    /** How a field is filled in. */
    public enum Kind {
        TEXT("text", ""),
        AMOUNT("text", "decimal"),
        DAY("date", ""),
        INSTANT("text", ""),
        CHOICE("", ""),
        SEVERAL("", ""),
        LIST("textarea", "");

        private final String type;
        private final String inputmode;

        Kind(String type, String inputmode) {
            this.type = type;
            this.inputmode = inputmode;
        }

        /** The type of its element. */
        public String type() {
            return type;
        }

        public String inputmode() {
            return inputmode;
        }
    }

    public FormField {
        choices = List.copyOf(choices);
    }

    public static FormField of(Kind kind, String name, String label, String hint) {
        return new FormField(name, label, kind, hint, false, List.of(), true);
    }

    public static FormField choice(String name, String label, String hint, List<Choice> choices) {
        return new FormField(name, label, Kind.CHOICE, hint, false, choices, true);
    }

    /** Some of the choices, or none. */
    public static FormField several(String name, String label, String hint, List<Choice> choices) {
        return new FormField(name, label, Kind.SEVERAL, hint, false, choices, true);
    }

    public static FormField instant(String name, String label, String hint) {
        return of(Kind.INSTANT, name, label, (hint.isEmpty() ? "" : hint + ". ") + "UTC, as 2023-09-12 14:30");
    }

    public FormField needed() {
        return new FormField(name, label, kind, hint, true, choices, marked);
    }

    /** May stay empty for now, but not for good. */
    public FormField later() {
        return new FormField(name, label, kind, hint, required, choices, false);
    }
}
