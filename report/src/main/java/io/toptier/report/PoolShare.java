package io.toptier.report;

import io.toptier.consumption.Cost;
import io.toptier.consumption.Pool;
import io.toptier.consumption.Telemetry;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Why a customer's share of a pool is what it is. */
final class PoolShare {
    private final ClosedMonth closed;
    private final CustomerId customer;
    private final String pool;

    PoolShare(ClosedMonth closed, CustomerId customer, String pool) {
        this.closed = closed;
        this.customer = customer;
        this.pool = pool;
    }

    Trace explain(String value, CurrencyFigures figures) {
        var cost = figures.month().pools().getOrDefault(pool, Cost.NONE);
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of(
                "the pool cost",
                new Money(cost.effective(), figures.currency()).toString(),
                settings().map(Pool::scope).orElse("")));
        steps.addAll(weights());
        return Trace.because("its share of pool " + pool, value, steps);
    }

    private List<Trace> weights() {
        Map<String, BigDecimal> weights = closed.books().telemetry().weights().getOrDefault(pool, new TreeMap<>());
        if (weights.isEmpty()) {
            return List.of(Trace.of(
                    "no telemetry of the month",
                    "even parts",
                    settings().map(one -> one.place().toString()).orElse("")));
        }
        var own = sum(weights, this::isOurs);
        var idle = weights.getOrDefault(Telemetry.IDLE, BigDecimal.ZERO);
        var all = sum(weights, user -> true);
        var spread = settings().filter(one -> one.idle() == Pool.Idle.SPREAD).isPresent();
        var shared = spread ? all.subtract(idle) : all;
        return List.of(
                Trace.of(
                        "its weight of all that was measured",
                        Decimals.plain(own) + " of " + Decimals.plain(shared),
                        "telemetry, " + settings().map(Pool::metric).orElse("any metric")),
                Trace.of(
                        "idle weight",
                        Decimals.plain(idle) + (spread ? ", spread by use" : ", unattributed"),
                        settings().map(one -> one.place().toString()).orElse("")));
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights, Predicate<String> counts) {
        return weights.entrySet().stream()
                .filter(entry -> counts.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Pool> settings() {
        return closed.books().settings().consumption().pools().stream()
                .filter(one -> one.id().equals(pool))
                .findFirst();
    }

    private boolean isOurs(String user) {
        return closed.books().customers().stream()
                .filter(one -> one.id().equals(customer))
                .anyMatch(one -> names(one).contains(folded(user)));
    }

    private static List<String> names(Customer customer) {
        var names = new ArrayList<String>();
        names.add(folded(customer.id().value()));
        names.add(folded(customer.name()));
        customer.aliases().forEach(alias -> names.add(folded(alias)));
        return names;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
