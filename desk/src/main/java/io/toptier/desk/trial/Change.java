package io.toptier.desk.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * One thing that would be another.
 *
 * @param what as {@code Top Tier, marketplace performance: billed sales}
 * @param before as it is; a dash where it is not there
 * @param after as it would be
 */
public record Change(String what, String before, String after) {
    private static final String NOTHING = "–";

    /** What differs between two pictures of the same things. */
    static List<Change> between(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var was = before.getOrDefault(name, NOTHING);
            var is = after.getOrDefault(name, NOTHING);
            if (!was.equals(is)) {
                changes.add(new Change(name, was, is));
            }
        }
        return List.copyOf(changes);
    }
}
