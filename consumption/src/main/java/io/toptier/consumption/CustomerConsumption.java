package io.toptier.consumption;

import io.toptier.kernel.CustomerId;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one customer consumed in a month in one currency, by the route it came. */
public record CustomerConsumption(CustomerId customer, SortedMap<Route, Cost> routes) {
    public CustomerConsumption {
        routes = new TreeMap<>(routes);
    }

    public Cost total() {
        return routes.values().stream().reduce(Cost.NONE, Cost::plus);
    }
}
