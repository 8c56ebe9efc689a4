package io.toptier.report;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.report.MonthDifference.Change;
import io.toptier.report.MonthFigures.InCurrency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares two revisions of a month, customer by customer, and says what each change follows from. */
public final class MonthDiff {
    private static final String POOL = "pool:";
    private static final InCurrency NOTHING = new InCurrency(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private final MonthFigures before;
    private final MonthFigures after;
    private final Causes causes;

    private MonthDiff(MonthFigures before, MonthFigures after) {
        this.before = before;
        this.after = after;
        this.causes = Causes.between(before, after);
    }

    public static MonthDifference between(String from, MonthFigures before, String to, MonthFigures after) {
        var diff = new MonthDiff(before, after);
        return new MonthDifference(after.month(), from, to, diff.customers(), diff.others(), diff.causes.all());
    }

    private List<Change> customers() {
        var changes = new ArrayList<Change>();
        for (var code : currencies()) {
            var earlier = in(before, code).customers();
            var later = in(after, code).customers();
            for (var id : union(earlier, later)) {
                customer(code, id, routes(earlier, id), routes(later, id)).forEach(changes::add);
            }
        }
        return changes;
    }

    private List<Change> customer(
            String code, String id, SortedMap<String, BigDecimal> earlier, SortedMap<String, BigDecimal> later) {
        var reasons = new ArrayList<String>();
        for (var route : union(earlier, later)) {
            var was = amount(earlier, route);
            var is = amount(later, route);
            if (was.compareTo(is) != 0) {
                reasons.add(route + " " + signed(is.subtract(was)) + ": " + String.join("; ", why(code, route)));
            }
        }
        var change = new Change(id, sum(earlier, code), sum(later, code), reasons);
        return reasons.isEmpty() ? List.of() : List.of(change);
    }

    private List<Change> others() {
        var changes = new ArrayList<Change>();
        for (var code : currencies()) {
            changes.addAll(others("unattributed: ", code, InCurrency::unattributed));
            changes.addAll(others("excluded: ", code, InCurrency::excluded));
        }
        return changes;
    }

    private List<Change> others(String prefix, String code, Function<InCurrency, SortedMap<String, BigDecimal>> part) {
        var earlier = part.apply(in(before, code));
        var later = part.apply(in(after, code));
        var changes = new ArrayList<Change>();
        for (var key : union(earlier, later)) {
            var was = money(amount(earlier, key), code);
            var is = money(amount(later, key), code);
            if (was.compareTo(is) != 0) {
                changes.add(new Change(prefix + key, was, is, shared()));
            }
        }
        return changes;
    }

    /** A pool's share follows from its weights and its cost; every other route from the lines and from the rules. */
    private List<String> why(String code, String route) {
        if (!route.startsWith(POOL)) {
            return shared();
        }
        var pool = route.substring(POOL.length());
        var reasons = new ArrayList<String>();
        var weights = causes.telemetry().get(pool);
        if (weights != null) {
            reasons.add(weights);
        }
        var was = amount(in(before, code).pools(), pool);
        var is = amount(in(after, code).pools(), pool);
        if (was.compareTo(is) != 0) {
            reasons.add("pool cost " + money(is, code) + " instead of " + money(was, code));
            reasons.addAll(shared());
        }
        return reasons.isEmpty() ? shared() : reasons;
    }

    private List<String> shared() {
        var reasons = new ArrayList<>(causes.sources());
        reasons.addAll(causes.rules());
        return reasons.isEmpty()
                ? List.of("no export or rule changed: it follows from customers.csv or toptier.yaml")
                : reasons;
    }

    private SortedSet<String> currencies() {
        return union(before.currencies(), after.currencies());
    }

    private static InCurrency in(MonthFigures figures, String code) {
        return figures.currencies().getOrDefault(code, NOTHING);
    }

    private static SortedMap<String, BigDecimal> routes(
            SortedMap<String, SortedMap<String, BigDecimal>> customers, String id) {
        return customers.getOrDefault(id, new TreeMap<>());
    }

    private static SortedSet<String> union(SortedMap<String, ?> one, SortedMap<String, ?> other) {
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static BigDecimal amount(SortedMap<String, BigDecimal> amounts, String key) {
        return amounts.getOrDefault(key, BigDecimal.ZERO);
    }

    private static Money sum(SortedMap<String, BigDecimal> routes, String code) {
        return money(routes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), code);
    }

    private static Money money(BigDecimal amount, String code) {
        return new Money(amount, Currency.getInstance(code));
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + Decimals.plain(change);
    }
}
