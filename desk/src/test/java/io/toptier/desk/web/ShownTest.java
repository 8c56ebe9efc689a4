package io.toptier.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);

    @Test
    void anAmountHasSeparatorsAndTwoDecimals() {
        assertThat(Shown.amount(new BigDecimal("1234567.005"))).isEqualTo("1,234,567.01");
        assertThat(Shown.amount(new BigDecimal("-12.4"))).isEqualTo("−12.40");
        assertThat(Shown.amount(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void anAmountThatIsNotZeroNeverLooksLikeZero() {
        assertThat(Shown.amount(new BigDecimal("0.0000004"))).isEqualTo("< 0.01");
        assertThat(Shown.amount(new BigDecimal("-0.004"))).isEqualTo("> −0.01");
        assertThat(Shown.amount(new BigDecimal("0.005"))).isEqualTo("0.01");
    }

    @Test
    void aCurrencyHasItsOwnDecimals() {
        assertThat(Shown.money(Money.of("1234.5", "JPY"))).isEqualTo("1,235 JPY");
        assertThat(Shown.money(Money.of("1234.5678", "KWD"))).isEqualTo("1,234.568 KWD");
    }

    @Test
    void theExactFigureKeepsAllTwentyEightDecimals() {
        assertThat(Shown.exact(Money.of("16296932.1366366446274854190000000001", "USD")))
                .isEqualTo("16,296,932.1366366446274854190000000001 USD");
        assertThat(Shown.exact(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
    }

    @Property
    void theExactFigureIsTheFigure(@ForAll BigDecimal any) {
        assertThat(new BigDecimal(Shown.exact(any).replace(",", "").replace("−", "-")))
                .isEqualByComparingTo(any);
    }

    @Test
    void onlyTheWholeIsAHundredPercent() {
        assertThat(Shown.percent(new BigDecimal("0.9999"))).isEqualTo("99.9 %");
        assertThat(Shown.percent(BigDecimal.ONE)).isEqualTo("100 %");
        assertThat(Shown.percent(new BigDecimal("1"), new BigDecimal("3"))).isEqualTo("33.3 %");
        assertThat(Shown.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo("–");
    }

    @Test
    void daysAndMonthsAreWrittenOneWay() {
        assertThat(Shown.day(TODAY)).isEqualTo("2024-01-31");
        assertThat(Shown.month(Month.of(2023, 11))).isEqualTo("November 2023");
        assertThat(Shown.moment(Instant.parse("2024-01-31T14:05:59Z"))).isEqualTo("2024-01-31 14:05 UTC");
    }

    @Test
    void aDayIsToldByItsDistance() {
        assertThat(Shown.relative(TODAY, TODAY)).isEqualTo("today");
        assertThat(Shown.relative(TODAY.plusDays(1), TODAY)).isEqualTo("tomorrow");
        assertThat(Shown.relative(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
        assertThat(Shown.relative(LocalDate.of(2024, 2, 5), TODAY)).isEqualTo("in 5 days");
        assertThat(Shown.relative(LocalDate.of(2020, 1, 31), TODAY)).isEqualTo("1,461 days ago");
    }

    @Test
    void thingsAreCountedInWords() {
        assertThat(Shown.count(1, "customer")).isEqualTo("1 customer");
        assertThat(Shown.count(1200, "customer")).isEqualTo("1,200 customers");
        assertThat(Shown.count(0, "company", "companies")).isEqualTo("0 companies");
    }

    @Test
    void aPersonHasInitials() {
        assertThat(Shown.initials("Amara van Okafor")).isEqualTo("AO");
        assertThat(Shown.initials("élise")).isEqualTo("É");
        assertThat(Shown.initials(" ")).isEmpty();
    }

    @Test
    void aTrendSaysAgainstWhat() {
        var hundred = new BigDecimal("100");
        assertThat(Trend.between(hundred, new BigDecimal("104.25"), "October 2023")
                        .words())
                .isEqualTo("4.2 % more than October 2023");
        assertThat(Trend.between(hundred, new BigDecimal("50"), "October 2023").words())
                .isEqualTo("50 % less than October 2023");
        assertThat(Trend.between(hundred, hundred, "October 2023").words()).isEqualTo("as in October 2023");
        assertThat(Trend.between(BigDecimal.ZERO, hundred, "October 2023").words())
                .isEqualTo("100.00 more than October 2023");
    }
}
