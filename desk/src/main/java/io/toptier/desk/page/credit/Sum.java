package io.toptier.desk.page.credit;

import io.toptier.credit.Claim;
import io.toptier.credit.CreditEntry;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What amounts come to: in each currency, and in US dollars where all of them are stated.
 *
 * @param usd by Microsoft's estimates; null where one of them is not stated
 * @param money by currency code
 */
public record Sum(@Nullable BigDecimal usd, SortedMap<String, Money> money) {
    static final Sum NOTHING = new Sum(BigDecimal.ZERO, new TreeMap<>());
    private static final Currency DOLLAR = Currency.getInstance("USD");

    public Sum {
        usd = usd == null ? null : Decimals.canonical(usd);
        money = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(money));
    }

    static Sum of(Money money, @Nullable BigDecimal usd) {
        var one = new TreeMap<String, Money>();
        one.put(money.currency().getCurrencyCode(), money);
        return new Sum(usd, one);
    }

    static Sum of(CreditEntry entry) {
        return of(new Money(entry.amount(), entry.account().currency()), entry.amountUsd());
    }

    static Sum of(Claim claim) {
        return of(claim.amount(), claim.amountUsd());
    }

    static Sum all(Collection<Sum> sums) {
        return sums.stream().reduce(NOTHING, Sum::plus);
    }

    Sum plus(Sum other) {
        var all = new TreeMap<>(money);
        other.money.forEach((code, amount) -> all.merge(code, amount, Money::plus));
        return new Sum(usd == null || other.usd == null ? null : usd.add(other.usd), all);
    }

    Sum minus(Sum other) {
        var all = new TreeMap<>(money);
        other.money.forEach((code, amount) -> all.merge(code, amount.negate(), Money::plus));
        return new Sum(usd == null || other.usd == null ? null : usd.subtract(other.usd), all);
    }

    /** Whether every amount in it is zero. */
    public boolean isNothing() {
        return (usd == null || usd.signum() == 0) && money.values().stream().allMatch(Money::isZero);
    }

    public boolean isNegative() {
        return usd != null
                ? usd.signum() < 0
                : money.values().stream().anyMatch(amount -> amount.amount().signum() < 0);
    }

    /** The dollars, rounded; without them each currency. */
    public String shown() {
        return usd == null ? parts() : Shown.amount(usd);
    }

    /** What stands behind the figure; empty where it says so itself. */
    public String unit() {
        return usd == null ? "" : DOLLAR.getCurrencyCode();
    }

    /** Every digit. */
    public String exact() {
        return usd == null
                ? money.values().stream().map(Shown::exact).collect(Collectors.joining(" + "))
                : Shown.exact(new Money(usd, DOLLAR));
    }

    /** Whether it was billed in another currency than dollars, in part at least. */
    public boolean isConverted() {
        return usd != null && money.keySet().stream().anyMatch(code -> !code.equals(DOLLAR.getCurrencyCode()));
    }

    /** {@code 12,000.00 USD + 3,800.00 EUR}: as it was billed. */
    public String parts() {
        return money.values().stream().map(Shown::money).collect(Collectors.joining(" + "));
    }
}
