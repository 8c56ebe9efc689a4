package io.toptier.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale.Restated;
import io.toptier.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sums of a month hold every sale of it, once. */
class SalesMonthsTest {
    private final SaleFees fees = SaleFees.of(Rulebook.shipped(), Sales.TODAY, List.of());

    @Test
    void aMonthAddsUpWhatWasBilledAndSaysWhatIsInIt() {
        var month = only(
                sale("r1/1", "2000", "Sent"),
                sale("r1/2", "-500", "Reprocessed"),
                sale("r2/1", "300", "Uncollected"),
                Sales.of("r3/1", "2023-11-01", "0 USD", "0", "Not eligible", "Enterprise", true),
                sale("r4/1", "0", "Sent"));

        assertThat(month.month()).isEqualTo(Month.of(2023, 11));
        assertThat(month.billed()).hasToString("1800 USD");
        assertThat(month.refunds()).hasToString("-500 USD");
        assertThat(month.uncollected()).hasToString("300 USD");
        assertThat(month.fee()).hasToString("54 USD");
        assertThat(month.sales()).isEqualTo(5);
        assertThat(month.trials()).isEqualTo(1);
        assertThat(month.transactions()).isEqualTo(3);
        assertThat(month.isFinal()).isTrue();
    }

    @Test
    void aBuyerCountsOnceByTheIdOfPartnerCenter() {
        var month = only(
                by("c1", "Fabrikam Inc"),
                by("c1", "Fabrikam Incorporated"),
                by("c2", "Fabrikam Inc"),
                by("", "Lucerne"));

        assertThat(month.buyers()).isEqualTo(3);
    }

    @Test
    void aBuyerOfNothingIsNoBuyer() {
        assertThat(only(sale("r1/1", "0", "Sent")).buyers()).isZero();
    }

    @Test
    void currenciesAndMonthsStandApart() {
        var months = SalesMonths.of(
                List.of(
                        Sales.of("r1/1", "2023-12-31", "1 USD"),
                        Sales.of("r1/2", "2023-12-01", "2 EUR"),
                        Sales.of("r1/3", "2023-11-30", "4 USD"),
                        Sales.of("r1/4", "2023-12-01", "8 USD")),
                fees);

        assertThat(months)
                .extracting(month -> month.month() + " " + month.billed())
                .containsExactly("2023-11 4 USD", "2023-12 2 EUR", "2023-12 9 USD");
    }

    @Test
    void restatedRowsAndUnknownFeesAreCounted() {
        var sale = sale("r1/1", "10", "Sent");
        var restated = sale.restating(
                List.of(new Restated(sale.revenue(), sale.place()), new Restated(sale.revenue(), sale.place())));
        var early = SaleFees.of(Rulebook.shipped(), new KnownBy(LocalDate.of(2019, 1, 1)), List.of());

        var month = SalesMonths.of(List.of(restated), early).get(0);

        assertThat(month.restated()).isEqualTo(2);
        assertThat(month.unknownFees()).isEqualTo(1);
        assertThat(month.fee()).hasToString("0 USD");
        assertThat(month.billed()).hasToString("10 USD");
    }

    private SalesMonth only(BilledSale... sales) {
        var months = SalesMonths.of(List.of(sales), fees);
        assertThat(months).hasSize(1);
        return months.get(0);
    }

    private static BilledSale sale(String id, String usd, String payout) {
        return Sales.of(id, "2023-11-01", usd + " USD", usd, payout, "Enterprise", false);
    }

    private static BilledSale by(String marketplaceId, String name) {
        var sale = sale("r/" + marketplaceId + name, "10", "Sent");
        return new BilledSale(
                sale.id(),
                sale.billedOn(),
                new Buyer(marketplaceId, name, new CustomerId("fabrikam")),
                sale.offer(),
                sale.solution(),
                sale.plan(),
                sale.revenue(),
                sale.revenueUsd(),
                sale.payoutStatus(),
                sale.salesChannel(),
                sale.isTrial(),
                sale.isFinal(),
                sale.restates(),
                sale.place());
    }
}
