package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a measure would be met if the last three months went on. */
class ProjectionTest {
    @Test
    void theDayIsTheFirstAfterTheMonthThatReachesTheNeed() {
        var growing = Situation.eligible()
                .sale("fabrikam", "2023-11-01", "1000000")
                .sale("fabrikam", "2023-12-01", "1000000")
                .sale("fabrikam", "2024-01-01", "1000000");

        // a million a month: February makes it four, and February is over on 1 March
        assertThat(growing.measure("billed-sales").projected()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void neverEarlierThanNextMonth() {
        var almost = Situation.eligible()
                .sale("fabrikam", "2023-11-01", "1000")
                .sale("fabrikam", "2024-01-01", "3998999.99");

        assertThat(almost.measure("billed-sales").projected()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void theMeanIsExact() {
        var exact = Situation.eligible()
                .sale("fabrikam", "2023-11-01", "1000000")
                .sale("fabrikam", "2023-12-01", "1000000")
                .sale("fabrikam", "2024-01-01", "999999.99");
        var just = Situation.eligible()
                .sale("fabrikam", "2023-02-01", "0.02")
                .sale("fabrikam", "2023-11-01", "1000000")
                .sale("fabrikam", "2023-12-01", "1000000")
                .sale("fabrikam", "2024-01-01", "999999.99");

        // a third of a cent short after February; the first month of the second year leaves in February
        assertThat(exact.measure("billed-sales").projected()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(just.measure("billed-sales").projected()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void whatIsKnownLeavesTheWindow() {
        var shrinking =
                Situation.eligible().sale("fabrikam", "2023-02-01", "3900000").sale("fabrikam", "2024-01-01", "30000");

        // 10 000 a month replaces the 3 900 000 of February 2023, which leave first
        assertThat(shrinking.measure("billed-sales").projected()).isNull();
    }

    @Test
    void aTrendThatNeedsLongerThanTwoYearsIsNotInSight() {
        var slow = Situation.eligible().sale("fabrikam", "2024-01-01", "750000");
        var fast = Situation.eligible().sale("fabrikam", "2024-01-01", "1000000");

        // 250 000 a month come to 3 500 000 before the 750 000 leave, and then to 3 000 000 for good
        assertThat(slow.measure("billed-sales").projected()).isNull();
        assertThat(fast.measure("billed-sales").projected()).isEqualTo(LocalDate.of(2024, 11, 1));
    }

    @Test
    void numbersGrowByTheMeanOfNewOnes() {
        var year = Situation.eligible();
        for (int at = 0; at < 6; at++) {
            year.sale("customer-" + at, at < 3 ? "2023-12-01" : "2024-01-01", "10000.01");
        }

        // six in three months: two more each month, twelve after three
        assertThat(year.measure("net-new-customers").projected()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void aWayOfTwoMeasuresIsThereWithTheLater() {
        var year = TopTierTest.transactions(0, 1, "100");
        for (int at = 0; at < 24; at++) {
            year.sale("customer-" + at % 7, "2024-01-01", "100");
        }

        var way = year.path(TopTier.MARKETPLACE).ways().get(2);

        assertThat(year.measure("transactions").projected()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(year.measure("transacting-customers").projected()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(way.projected()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void whatIsMetIsNotProjected() {
        assertThat(TopTierTest.transactions(30, 8, "100")
                        .measure("transactions")
                        .projected())
                .isNull();
    }

    @Test
    void aPathIsThereWithItsFirstWay() {
        var year = Situation.eligible();
        for (int at = 0; at < 6; at++) {
            year.sale("customer-" + at, "2024-01-01", "600000");
        }

        assertThat(year.measure("billed-sales").have()).isEqualTo(new Quantity.Dollars(new BigDecimal("3600000")));
        assertThat(year.path(TopTier.MARKETPLACE).projected()).contains(LocalDate.of(2024, 3, 1));
    }
}
