package io.toptier.consumption;

import java.util.Comparator;

/**
 * Consumption that is nobody's for one reason, as one mapping would give it to somebody.
 *
 * @param subscription lower case; empty for a charge that belongs to none
 * @param resourceGroup lower case; empty for none
 * @param value what the reason is about: the tag's value, the key that two claim, the pool or its unknown user, the
 *     unreadable period; empty where no rule spoke
 * @param cost the groups of a reason add up to its effective and billed cost; lines of a pool stand in each of its groups
 */
public record UnattributedGroup(Reason reason, String subscription, String resourceGroup, String value, Cost cost) {
    /** The biggest effective cost first, whatever its sign. */
    static final Comparator<UnattributedGroup> BIGGEST_FIRST = Comparator.comparing(
                    (UnattributedGroup group) -> group.cost().effective().abs())
            .reversed()
            .thenComparing(UnattributedGroup::reason)
            .thenComparing(UnattributedGroup::subscription)
            .thenComparing(UnattributedGroup::resourceGroup)
            .thenComparing(UnattributedGroup::value);
}
