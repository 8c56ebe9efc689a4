package io.toptier.bench.contoso;

import io.toptier.bench.contoso.Verdict.Consumed;
import io.toptier.bench.contoso.Verdict.Excluded;
import io.toptier.bench.contoso.Verdict.Pooled;
import io.toptier.bench.contoso.Verdict.Unattributed;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The truth about one bill: the sum of what its charges were made to be. */
final class CurrencyTruth {

    private static final String IDLE = "";

    private final Month month;
    private final boolean isTwoFiles;
    private final Map<String, Map<String, BigDecimal>> routesByCustomer = new TreeMap<>();
    private final Map<String, Bucket> unattributed = new TreeMap<>();
    private final Map<String, Bucket> excluded = new TreeMap<>();
    private BigDecimal effectiveTotal = BigDecimal.ZERO;
    private BigDecimal billedTotal = BigDecimal.ZERO;

    private CurrencyTruth(Month month, boolean isTwoFiles) {
        this.month = month;
        this.isTwoFiles = isTwoFiles;
    }

    /** @param isTwoFiles whether actual and amortized costs lie in files of their own, so that a charge may be in one of them alone */
    static CurrencyTruth of(Bill bill, boolean isTwoFiles) {
        var truth = new CurrencyTruth(bill.month(), isTwoFiles);
        var pooled = new TreeMap<Pool, List<Charge>>();
        for (var charge : bill.charges()) {
            truth.total(charge);
            if (charge.verdict() instanceof Pooled pool) {
                pooled.computeIfAbsent(pool.pool(), first -> new ArrayList<>()).add(charge);
            } else {
                truth.add(charge);
            }
        }
        pooled.forEach(truth::split);
        return truth;
    }

    Map<String, Map<String, BigDecimal>> routesByCustomer() {
        return routesByCustomer;
    }

    Map<String, Bucket> unattributed() {
        return unattributed;
    }

    Map<String, Bucket> excluded() {
        return excluded;
    }

    BigDecimal effectiveTotal() {
        return effectiveTotal;
    }

    BigDecimal billedTotal() {
        return billedTotal;
    }

    BigDecimal customersTotal() {
        return routesByCustomer.values().stream()
                .flatMap(routes -> routes.values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void total(Charge charge) {
        if (charge.kind().inAmortized() || !isTwoFiles) {
            effectiveTotal = effectiveTotal.add(charge.effectiveAmount());
        }
        if (charge.kind().inActual() || !isTwoFiles) {
            billedTotal = billedTotal.add(charge.billedAmount());
        }
    }

    private void add(Charge charge) {
        if (charge.verdict() instanceof Consumed consumed) {
            consume(consumed.customer().value(), consumed.route(), charge.effectiveAmount());
        } else if (charge.verdict() instanceof Unattributed nobody) {
            bucket(unattributed, nobody.reason()).add(charge.effectiveAmount(), charge.billedAmount(), 1);
        } else if (charge.verdict() instanceof Excluded out) {
            bucket(excluded, out.category()).add(charge.effectiveAmount(), charge.billedAmount(), 1);
        }
    }

    private void split(Pool pool, List<Charge> charges) {
        var total = charges.stream().map(Charge::effectiveAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var weights = new TreeMap<String, BigDecimal>();
        Telemetry.weights(pool, month).forEach((customer, weight) -> weights.put(customer.value(), weight));
        if (weights.isEmpty()) {
            bucket(unattributed, "pool-without-telemetry").add(total, BigDecimal.ZERO, charges.size());
            return;
        }
        if (pool.idle() == Pool.Idle.UNATTRIBUTED) {
            Telemetry.idle(pool, month).ifPresent(idle -> weights.put(IDLE, idle));
        }
        SplitTruth.of(total, weights).forEach((customer, part) -> {
            if (customer.equals(IDLE)) {
                bucket(unattributed, "pool-idle").add(part, BigDecimal.ZERO, charges.size());
            } else {
                consume(customer, "pool:" + pool.id(), part);
            }
        });
    }

    private void consume(String customer, String route, BigDecimal amount) {
        routesByCustomer.computeIfAbsent(customer, first -> new TreeMap<>()).merge(route, amount, BigDecimal::add);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String name) {
        return buckets.computeIfAbsent(name, first -> new Bucket());
    }
}
