package io.toptier.deals;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.rulebook.Ruling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a contract is worth a year, as a fraction, so that it can be compared without being rounded.
 *
 * @param how a few words on the way it was found
 */
record AnnualValue(BigDecimal numerator, BigDecimal denominator, String how) {
    private static final int DIGITS = 2;

    /** A perpetual contract is spread over the years of the rule. */
    static AnnualValue perpetual(Money contract, Ruling.Found rule) {
        var years = rule.decimal("perpetual-years");
        return new AnnualValue(
                contract.amount(), years, contract + " of a perpetual contract over " + years + " years");
    }

    /**
     * A term that ends inside a month counts that month whole, which makes the year's value smaller, not larger. Empty for
     * a formula of the operator's that is not known here.
     */
    static Optional<AnnualValue> finite(Money contract, LocalDate starts, LocalDate ends, Ruling.Found rule) {
        var year = rule.decimal("months");
        var months = BigDecimal.valueOf(months(starts, ends));
        if (months.compareTo(year) < 0) {
            return rule.text("shorter").equals("whole-value")
                    ? Optional.of(whole(contract, year, months))
                    : Optional.empty();
        }
        return rule.text("formula").equals("value-by-term-months")
                ? Optional.of(new AnnualValue(
                        contract.amount().multiply(year),
                        months,
                        contract + " × " + Decimals.plain(year) + " ÷ " + months + " months"))
                : Optional.empty();
    }

    private static AnnualValue whole(Money contract, BigDecimal year, BigDecimal months) {
        return new AnnualValue(
                contract.amount(),
                BigDecimal.ONE,
                contract + " whole, since its term of " + months + " months is below " + Decimals.plain(year)
                        + "; check how Partner Center takes it");
    }

    /** In another currency at so many of it for one. */
    AnnualValue times(BigDecimal rate) {
        return new AnnualValue(numerator.multiply(rate), denominator, how);
    }

    int compareTo(BigDecimal amount) {
        return numerator.compareTo(amount.multiply(denominator));
    }

    /** Rounded up to a cent where it does not come out even, so that what is above a bound is never shown as equal to it. */
    BigDecimal shown() {
        return Decimals.canonical(numerator.divide(denominator, DIGITS, RoundingMode.CEILING));
    }

    private static long months(LocalDate starts, LocalDate ends) {
        var after = ends.plusDays(1);
        var whole = ChronoUnit.MONTHS.between(starts, after);
        return starts.plusMonths(whole).isBefore(after) ? whole + 1 : whole;
    }
}
