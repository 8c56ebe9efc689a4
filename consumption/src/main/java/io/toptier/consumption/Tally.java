package io.toptier.consumption;

import io.toptier.kernel.CustomerId;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of one currency while the groups go by. */
final class Tally {
    final SortedMap<CustomerId, SortedMap<Route, Cost>> customers = new TreeMap<>();
    final SortedMap<String, Cost> pools = new TreeMap<>();
    final Map<Reason, Cost> unattributed = new EnumMap<>(Reason.class);
    final Map<ChargeClass, Cost> included = new EnumMap<>(ChargeClass.class);
    final Map<ChargeClass, Cost> excluded = new EnumMap<>(ChargeClass.class);
    final Map<ChargeClass, Cost> spread = new EnumMap<>(ChargeClass.class);
    final UnattributedGroups groups = new UnattributedGroups();

    void toCustomer(CustomerId customer, Route route, Cost cost) {
        add(customers.computeIfAbsent(customer, none -> new TreeMap<>()), route, cost);
    }

    /** @param value what the reason is about, as {@link UnattributedGroup} says */
    void toNobody(Reason reason, LineGroup lines, String value) {
        add(unattributed, reason, lines.cost());
        groups.add(reason, lines.subscription(), lines.resourceGroup(), value, lines.cost());
    }

    /** What is nobody's of a pool, beside the sum of its reason. */
    void groupOfPool(Reason reason, Pool pool, String value, Cost cost) {
        groups.add(
                reason,
                pool.subscription().value(),
                pool.resourceGroup() == null ? "" : pool.resourceGroup(),
                value,
                cost);
    }

    static <K> void add(Map<K, Cost> sums, K key, Cost cost) {
        sums.merge(key, cost, Cost::plus);
    }
}
