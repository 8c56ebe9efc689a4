package io.toptier.consumption;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits what a pool cost among those who used it; nothing of it vanishes when nobody did. */
final class PoolSplitter {
    private final Map<String, Pool> pools;
    private final Telemetry telemetry;
    private final CustomerIndex index;
    private final List<Customer> customers;
    private final Findings findings;

    PoolSplitter(
            List<Pool> pools, Telemetry telemetry, CustomerIndex index, List<Customer> customers, Findings findings) {
        this.pools = pools.stream().collect(toMap(Pool::id, pool -> pool, (first, second) -> first));
        this.telemetry = telemetry;
        this.index = index;
        this.customers = customers;
        this.findings = findings;
    }

    void split(Currency currency, Tally tally) {
        tally.pools.forEach((id, cost) -> {
            var pool = pools.get(id);
            if (pool == null) {
                throw new IllegalStateException("lines of an undeclared pool " + id);
            }
            split(pool, cost, currency, tally);
        });
    }

    private void split(Pool pool, Cost cost, Currency currency, Tally tally) {
        var weights = new TreeMap<>(telemetry.weights().getOrDefault(pool.id(), new TreeMap<>()));
        var used = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (used.signum() == 0) {
            withoutTelemetry(pool, cost, currency, tally);
            return;
        }
        if (pool.idle() == Pool.Idle.SPREAD && hasUsers(weights)) {
            weights.remove(Telemetry.IDLE);
        }
        var parts = CostSplit.split(cost, weights);
        parts.forEach((user, part) -> give(pool, user, part, cost, tally));
    }

    private void give(Pool pool, String user, Cost part, Cost whole, Tally tally) {
        if (user.equals(Telemetry.IDLE)) {
            tally.toNobody(Reason.POOL_IDLE, withLines(part, whole));
            return;
        }
        var claim = index.ofName(Tags.folded(user));
        if (claim instanceof Claim.Named named) {
            tally.toCustomer(named.customer(), Route.pool(pool.id()), part);
        } else if (claim instanceof Claim.Unclear) {
            tally.toNobody(Reason.CLAIM_CONFLICT, withLines(part, whole));
        } else {
            tally.toNobody(Reason.POOL_UNKNOWN_CUSTOMER, withLines(part, whole));
        }
    }

    private void withoutTelemetry(Pool pool, Cost cost, Currency currency, Tally tally) {
        findings.add(Finding.warning(
                "pool-without-telemetry",
                pool.place(),
                "no weight of pool '" + pool.id() + "' this month; it cost " + new Money(cost.effective(), currency),
                pool.metric() == null ? "telemetry of the pool" : "telemetry of its metric '" + pool.metric() + "'",
                "add the month to telemetry/*.csv, or choose 'without-telemetry: even'"));
        if (pool.withoutTelemetry() == Pool.WithoutTelemetry.UNATTRIBUTED || customers.isEmpty()) {
            tally.toNobody(Reason.POOL_WITHOUT_TELEMETRY, cost);
            return;
        }
        var even = new TreeMap<CustomerId, BigDecimal>();
        customers.forEach(customer -> even.put(customer.id(), BigDecimal.ONE));
        CostSplit.split(cost, even)
                .forEach((customer, part) -> tally.toCustomer(customer, Route.pool(pool.id()), part));
    }

    private static boolean hasUsers(SortedMap<String, BigDecimal> weights) {
        return weights.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(Telemetry.IDLE)
                        && entry.getValue().signum() > 0);
    }

    /** The pool's lines have a share in what nobody gets; a line cannot be cut. */
    private static Cost withLines(Cost part, Cost whole) {
        return new Cost(
                part.effective(), part.billed(), part.effectiveUsd(), whole.effectiveLines(), whole.billedLines());
    }
}
