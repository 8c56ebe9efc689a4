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

    void toCustomer(CustomerId customer, Route route, Cost cost) {
        add(customers.computeIfAbsent(customer, none -> new TreeMap<>()), route, cost);
    }

    void toNobody(Reason reason, Cost cost) {
        add(unattributed, reason, cost);
    }

    static <K> void add(Map<K, Cost> sums, K key, Cost cost) {
        sums.merge(key, cost, Cost::plus);
    }
}
