package io.toptier.desk.web;

import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Exact sums, one for each currency; amounts of two currencies are never added. */
public record Sums(List<Money> amounts) {
    public static final Sums NONE = new Sums(List.of());

    public Sums {
        amounts = List.copyOf(amounts);
    }

    /** By the currency's code. */
    public static Sums of(Collection<Money> amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        amounts.forEach(one -> sums.merge(one.currency().getCurrencyCode(), one.amount(), BigDecimal::add));
        return new Sums(sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
                .toList());
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /** {@code 12.00 EUR and 3.00 USD}. */
    public String words() {
        return amounts.stream().map(Shown::money).collect(Collectors.joining(" and "));
    }

    /** The same with every digit. */
    public String exact() {
        return amounts.stream().map(Shown::exact).collect(Collectors.joining(" and "));
    }
}
