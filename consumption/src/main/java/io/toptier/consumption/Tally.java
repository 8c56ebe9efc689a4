package io.toptier.consumption;

import io.toptier.kernel.CustomerId;
import java.math.BigDecimal;
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
    /** The effective costs of customers, pools and what is spread again, by service. */
    private final Map<CustomerId, SortedMap<String, BigDecimal>> customerServices = new TreeMap<>();

    private final Map<String, SortedMap<String, BigDecimal>> poolServices = new TreeMap<>();
    private final Map<ChargeClass, SortedMap<String, BigDecimal>> spreadServices = new EnumMap<>(ChargeClass.class);

    void toCustomer(CustomerId customer, Route route, LineGroup lines) {
        add(customers.computeIfAbsent(customer, none -> new TreeMap<>()), route, lines.cost());
        add(services(customerServices, customer), lines);
    }

    void toPool(String pool, LineGroup lines) {
        add(pools, pool, lines.cost());
        add(services(poolServices, pool), lines);
    }

    /** @param cost of the lines, or as much of it as counts */
    void toSpread(ChargeClass charge, Cost cost, LineGroup lines) {
        add(spread, charge, cost);
        if (cost.effective().signum() != 0) {
            add(services(spreadServices, charge), lines);
        }
    }

    /** A part of something shared, and what it is of. */
    void toCustomer(CustomerId customer, Route route, Cost part, SortedMap<String, BigDecimal> services) {
        add(customers.computeIfAbsent(customer, none -> new TreeMap<>()), route, part);
        var sums = services(customerServices, customer);
        services.forEach((service, amount) -> sums.merge(service, amount, BigDecimal::add));
    }

    SortedMap<String, BigDecimal> servicesOf(CustomerId customer) {
        return services(customerServices, customer);
    }

    SortedMap<String, BigDecimal> servicesOf(Pool pool) {
        return services(poolServices, pool.id());
    }

    SortedMap<String, BigDecimal> servicesOf(ChargeClass charge) {
        return services(spreadServices, charge);
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

    private static void add(Map<String, BigDecimal> sums, LineGroup lines) {
        lines.services().forEach(one -> sums.merge(one.service(), one.effective(), BigDecimal::add));
    }

    private static <K> SortedMap<String, BigDecimal> services(Map<K, SortedMap<String, BigDecimal>> of, K key) {
        return of.computeIfAbsent(key, none -> new TreeMap<>());
    }
}
