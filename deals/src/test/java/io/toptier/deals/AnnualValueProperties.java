package io.toptier.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of the annual value, whatever the contract. */
class AnnualValueProperties {
    private static final LocalDate START = LocalDate.of(2023, 10, 1);
    private static final Ruling.Found RULE = Rulebook.shipped()
            .ask(ShippedRules.REGISTRATION_FINITE_TERM, START, new KnownBy(LocalDate.of(2026, 11, 22)))
            .found()
            .orElseThrow();

    /** A value above a bound is never shown as the bound, nor one that is not above it as more. */
    @Property
    void whatIsShownIsOnTheSideOfTheBoundWhereTheValueIs(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @LongRange(min = 1, max = 10_000_000L) long bound) {
        var annual = annual(cents, months);
        var dollars = BigDecimal.valueOf(bound);

        assertThat(annual.shown().compareTo(dollars) > 0).isEqualTo(annual.compareTo(dollars) > 0);
    }

    @Property
    void overItsWholeYearsAContractIsWorthItsValue(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        var months = RULE.decimal("months").intValueExact() * years;

        assertThat(annual(cents * years, months).compareTo(BigDecimal.valueOf(cents, 2)))
                .isZero();
    }

    @Property
    void aLongerTermOfAYearOrMoreIsNeverWorthMoreAYear(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @IntRange(min = 12, max = 120) int months) {
        assertThat(annual(cents, months + 1).shown())
                .isLessThanOrEqualTo(annual(cents, months).shown());
    }

    private static AnnualValue annual(long cents, int months) {
        var value = new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("USD"));
        return AnnualValue.finite(value, START, START.plusMonths(months).minusDays(1), RULE)
                .orElseThrow();
    }
}
