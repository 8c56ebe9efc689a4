package io.toptier.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules that are applied together for one day, as known by one day.
 *
 * @param lines the ruling for each case, by the name of the case
 */
public record Policy(String name, SortedMap<String, Ruling> lines) {
    public Policy {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** The lines that the operator changed; the policy is not the shipped one where there are any. */
    public List<Ruling.Found> changedByOperator() {
        return lines.values().stream()
                .flatMap(ruling -> ruling.found().stream())
                .filter(found -> found.version().origin() == Origin.OPERATOR)
                .toList();
    }
}
