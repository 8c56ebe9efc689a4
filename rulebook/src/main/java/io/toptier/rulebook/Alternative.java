package io.toptier.rulebook;

import java.util.List;
import java.util.Set;

/**
 * One way to meet a rule.
 *
 * @param requires every one of these conditions must hold; the rule's {@code terms} say what each means
 */
public record Alternative(List<String> requires) {
    public Alternative {
        requires = List.copyOf(requires);
    }

    /** The conditions that do not hold; met where there is none. */
    public List<String> missing(Set<String> holding) {
        return requires.stream()
                .filter(condition -> !holding.contains(condition))
                .toList();
    }

    @Override
    public String toString() {
        return String.join(" and ", requires);
    }
}
