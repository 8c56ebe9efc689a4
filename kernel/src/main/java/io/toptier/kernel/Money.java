package io.toptier.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency, of any size and any number of decimals.
 *
 * <p>Azure writes costs with up to 28 decimals; no operation here rounds, except {@link #rounded()}, which says so. Two
 * amounts of the same value are equal however they were written: {@code 1.50} is {@code 1.5}.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public Money {
        amount = Decimals.canonical(amount);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** This amount at the currency's own decimals (two for USD, none for JPY), halves away from zero. */
    public Money rounded() {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** The rounded amount as people write it, with the currency's own decimals: {@code 3116.80}. */
    public String shown() {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** @throws IllegalArgumentException for amounts of different currencies, which have no order */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** All digits, no exponent: {@code 16.296932136636644627485419 USD}. */
    @Override
    public String toString() {
        return Decimals.plain(amount) + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + this + " with " + other + ": two currencies");
        }
        return other;
    }
}
