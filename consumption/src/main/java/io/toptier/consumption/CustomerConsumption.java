package io.toptier.consumption;

import io.toptier.kernel.CustomerId;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one customer consumed in a month in one currency.
 *
 * @param routes by the route it came
 * @param services the effective cost again, by Azure service; they add up to the same, to the last digit
 */
public record CustomerConsumption(
        CustomerId customer, SortedMap<Route, Cost> routes, SortedMap<String, BigDecimal> services) {
    public CustomerConsumption {
        routes = new TreeMap<>(routes);
        services = new TreeMap<>(services);
    }

    public Cost total() {
        return routes.values().stream().reduce(Cost.NONE, Cost::plus);
    }
}
