package io.toptier.standing;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the sales of each key add up to, month by month; keys are transactions, buyers, or one for all. */
final class MonthlyAmounts {
    private final SortedMap<String, NavigableMap<Month, BigDecimal>> byKey = new TreeMap<>();

    private MonthlyAmounts() {}

    static MonthlyAmounts of(List<CountedSale> sales, Function<CountedSale, String> key) {
        var amounts = new MonthlyAmounts();
        for (var sale : sales) {
            amounts.byKey
                    .computeIfAbsent(key.apply(sale), none -> new TreeMap<>())
                    .merge(sale.month(), sale.usd(), BigDecimal::add);
        }
        return amounts;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    BigDecimal in(String key, Window window) {
        var months = byKey.get(key);
        return months == null
                ? BigDecimal.ZERO
                : months.subMap(window.first(), true, window.last(), true).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
