package io.toptier.consumption;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.workspace.Nearest;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits what a pool cost among those who used it; nothing of it vanishes when nobody did. */
final class PoolSplitter {
    private final Month month;
    private final Map<String, Pool> pools;
    private final Telemetry telemetry;
    private final CustomerIndex index;
    private final List<Customer> customers;
    private final Findings findings;

    PoolSplitter(
            Month month,
            List<Pool> pools,
            Telemetry telemetry,
            CustomerIndex index,
            List<Customer> customers,
            Findings findings) {
        this.month = month;
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
        var weights = weights(pool);
        if (weights.isEmpty()) {
            withoutTelemetry(pool, cost, currency, tally);
            return;
        }
        if (pool.idle() == Pool.Idle.SPREAD && weights.size() > 1) {
            weights.remove(PoolUser.IDLE);
        }
        var nobodys = new EnumMap<Reason, Cost>(Reason.class);
        var parts = CostSplit.split(cost, weights);
        var services = ServiceSplit.split(tally.servicesOf(pool), weights, parts);
        parts.forEach((user, part) -> {
            if (user.nobody() == null) {
                tally.toCustomer(
                        new CustomerId(user.name()), Route.pool(pool.id()), part, requireNonNull(services.get(user)));
            } else {
                Tally.add(nobodys, user.nobody(), part);
                tally.groupOfPool(
                        user.nobody(),
                        pool,
                        user.name().equals(Telemetry.IDLE) ? pool.id() : user.name(),
                        withLines(part, cost));
                tellUnknown(pool, user, new Money(part.effective(), currency));
            }
        });
        nobodys.forEach((reason, part) -> Tally.add(tally.unattributed, reason, withLines(part, cost)));
    }

    /** By customer, though telemetry may name one in several ways; who used nothing is left out. */
    private SortedMap<PoolUser, BigDecimal> weights(Pool pool) {
        var weights = new TreeMap<PoolUser, BigDecimal>();
        telemetry.weights().getOrDefault(pool.id(), new TreeMap<>()).forEach((name, weight) -> {
            if (weight.signum() != 0) {
                weights.merge(PoolUser.of(name, index), weight, BigDecimal::add);
            }
        });
        return weights;
    }

    private void tellUnknown(Pool pool, PoolUser user, Money part) {
        if (user.nobody() == Reason.POOL_UNKNOWN_CUSTOMER) {
            findings.add(Finding.warning(
                    "telemetry-unknown-customer",
                    telemetry.placeOf(pool.id(), user.name()).orElseGet(pool::place),
                    "'" + user.name() + "' used pool '" + pool.id() + "' in " + month + "; its part is " + part,
                    "a customer's id, name or alias",
                    Nearest.remedy(user.name(), index.names())));
        }
    }

    private void withoutTelemetry(Pool pool, Cost cost, Currency currency, Tally tally) {
        findings.add(Finding.warning(
                "pool-without-telemetry",
                pool.place(),
                "no weight of pool '" + pool.id() + "' in " + month + "; it cost "
                        + new Money(cost.effective(), currency),
                pool.metric() == null ? "telemetry of the pool" : "telemetry of its metric '" + pool.metric() + "'",
                "add the month to telemetry/*.csv, or choose 'without-telemetry: even'"));
        if (pool.withoutTelemetry() == Pool.WithoutTelemetry.UNATTRIBUTED || customers.isEmpty()) {
            Tally.add(tally.unattributed, Reason.POOL_WITHOUT_TELEMETRY, cost);
            tally.groupOfPool(Reason.POOL_WITHOUT_TELEMETRY, pool, pool.id(), cost);
            return;
        }
        var even = new TreeMap<CustomerId, BigDecimal>();
        customers.forEach(customer -> even.put(customer.id(), BigDecimal.ONE));
        var parts = CostSplit.split(cost, even);
        var services = ServiceSplit.split(tally.servicesOf(pool), even, parts);
        parts.forEach((customer, part) ->
                tally.toCustomer(customer, Route.pool(pool.id()), part, requireNonNull(services.get(customer))));
    }

    /** The pool's lines have a share in what nobody gets; a line cannot be cut. */
    private static Cost withLines(Cost part, Cost whole) {
        return new Cost(
                part.effective(), part.billed(), part.effectiveUsd(), whole.effectiveLines(), whole.billedLines());
    }
}
