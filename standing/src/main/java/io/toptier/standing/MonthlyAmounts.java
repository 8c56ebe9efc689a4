package io.toptier.standing;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the sales of each key add up to, month by month; keys are transactions, or buyers. */
final class MonthlyAmounts {
    private final Map<String, Months> byKey = new HashMap<>();

    private MonthlyAmounts() {}

    static MonthlyAmounts of(List<CountedSale> sales, Function<CountedSale, String> key) {
        var amounts = new MonthlyAmounts();
        for (var sale : sales) {
            amounts.byKey.computeIfAbsent(key.apply(sale), none -> new Months()).add(number(sale.month()), sale.usd());
        }
        return amounts;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    BigDecimal in(String key, Window window) {
        var months = byKey.get(key);
        return months == null ? BigDecimal.ZERO : months.sum(number(window.first()), number(window.last()));
    }

    /** Months in a row have numbers in a row. */
    private static int number(Month month) {
        return Math.toIntExact(month.yearMonth().getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** Few months for each of very many keys, so they stand in plain arrays. */
    private static final class Months {
        private int[] numbers = new int[1];
        private BigDecimal[] amounts = new BigDecimal[1];
        private int size;

        void add(int month, BigDecimal usd) {
            for (int at = 0; at < size; at++) {
                if (numbers[at] == month) {
                    amounts[at] = amounts[at].add(usd);
                    return;
                }
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                amounts = Arrays.copyOf(amounts, size * 2);
            }
            numbers[size] = month;
            amounts[size++] = usd;
        }

        BigDecimal sum(int first, int last) {
            var sum = BigDecimal.ZERO;
            for (int at = 0; at < size; at++) {
                if (numbers[at] >= first && numbers[at] <= last) {
                    sum = sum.add(amounts[at]);
                }
            }
            return sum;
        }
    }
}
