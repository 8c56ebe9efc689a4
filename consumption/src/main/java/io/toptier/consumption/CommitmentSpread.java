package io.toptier.consumption;

import static java.util.Objects.requireNonNull;

import io.toptier.kernel.CustomerId;
import java.math.BigDecimal;
import java.util.TreeMap;

/** Gives cost that no line ties to anybody to the customers, in proportion to what they consumed. */
final class CommitmentSpread {
    private static final Route ROUTE = Route.of(Stage.SPREAD);

    private CommitmentSpread() {}

    static void apply(Tally tally) {
        var weights = new TreeMap<CustomerId, BigDecimal>();
        tally.customers.forEach((customer, routes) -> {
            var consumed =
                    routes.values().stream().reduce(Cost.NONE, Cost::plus).effective();
            if (consumed.signum() > 0) {
                weights.put(customer, consumed);
            }
        });
        tally.spread.forEach((charge, cost) -> {
            if (weights.isEmpty()) {
                Tally.add(tally.excluded, charge, cost);
            } else {
                Tally.add(tally.included, charge, cost);
                var parts = CostSplit.split(cost, weights);
                var services = ServiceSplit.split(tally.servicesOf(charge), weights, parts);
                parts.forEach((customer, part) ->
                        tally.toCustomer(customer, ROUTE, part, requireNonNull(services.get(customer))));
            }
        });
    }
}
