package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** FY25 counts transactions and new customers in another way than FY24, and says so. */
class CountingOfFiscalYear2025Test {
    private static final String MARKETPLACE = TopTier.MARKETPLACE;

    @Test
    void eachOfferAndCustomerIsOneTransactionHoweverOftenItIsBilled() {
        var year = billedMonthly(30, 8);

        assertThat(fy24(year).measure("transactions").have()).isEqualTo(Quantity.Count.of(30));
        assertThat(fy25(year).measure("transactions").have()).isEqualTo(Quantity.Count.of(8));
        assertThat(fy25(year).measure("transactions").reason()).contains("each offer and customer once");
    }

    @Test
    void aPrivateOfferIsATransactionOfItsOwn() {
        var year = fy25(Situation.eligible())
                .sale("public-1/1", "fabrikam", "2024-03-01", "500")
                .sale("public-2/1", "fabrikam", "2024-04-01", "500")
                .sale("private-1/1", "fabrikam", "2024-05-01", "500")
                .sale("private-1/2", "fabrikam", "2024-06-01", "500")
                .privateOffer("private-1", "po-77");

        assertThat(year.measure("transactions").have()).isEqualTo(Quantity.Count.of(2));
        assertThat(year.measure("transactions").evidence().counted())
                .extracting(Evidence.Item::what, Evidence.Item::value)
                .containsExactlyInAnyOrder(
                        tuple("Contoso Insight Desk, fabrikam", "1000 USD"),
                        tuple("private offer po-77, fabrikam", "1000 USD"));
    }

    @Test
    void twoOffersToOneCustomerAreTwoTransactionsAndOneCustomer() {
        var year = fy25(Situation.eligible())
                .sale("a/1", "fabrikam", "Contoso Insight Desk", "2024-03-01", "500", "Sent", true)
                .sale("b/1", "fabrikam", "Contoso Forecast", "2024-03-01", "500", "Sent", true);

        assertThat(year.measure("transactions").have()).isEqualTo(Quantity.Count.of(2));
        assertThat(year.measure("transacting-customers").have()).isEqualTo(Quantity.Count.of(1));
    }

    @Test
    void aCustomerWithAnEarlierContractIsNewInFiscalYear2024Alone() {
        var before = Situation.eligible().contract("fabrikam", "2022-01-01").sale("fabrikam", "2023-12-01", "10000.01");
        var later = Situation.eligible().contract("fabrikam", "2022-01-01").sale("fabrikam", "2024-08-01", "10000.01");

        assertThat(fy24(before).measure("net-new-customers").have()).isEqualTo(Quantity.Count.of(1));
        assertThat(fy25(later).measure("net-new-customers").have()).isEqualTo(Quantity.Count.of(0));
        assertThat(fy25(later)
                        .measure("net-new-customers")
                        .evidence()
                        .excluded()
                        .get(0)
                        .why())
                .isEqualTo("not new: a contract since 2022-01-01 (contracts.csv:2)");
    }

    @Test
    void aContractThatBeganWithinTheWindowDoesNotMakeACustomerOld() {
        var year = fy25(Situation.eligible())
                .contract("fabrikam", "2024-02-01")
                .sale("fabrikam", "2024-08-01", "10000.01");

        assertThat(year.measure("net-new-customers").have()).isEqualTo(Quantity.Count.of(1));
    }

    @Test
    void aContractOfTheDayBeforeTheWindowMakesACustomerOld() {
        var year = fy25(Situation.eligible())
                .contract("fabrikam", "2024-01-31")
                .sale("fabrikam", "2024-08-01", "10000.01");

        assertThat(year.measure("net-new-customers").have()).isEqualTo(Quantity.Count.of(0));
    }

    @Test
    void whoBoughtBeforeTheWindowIsNewInNeitherYear() {
        var year = Situation.eligible().sale("fabrikam", "2023-01-01", "10").sale("fabrikam", "2023-12-01", "20000");

        var measure = fy24(year).measure("net-new-customers");

        assertThat(measure.have()).isEqualTo(Quantity.Count.of(0));
        assertThat(measure.evidence().excluded().get(0).why())
                .isEqualTo("not new: bought from the partner before, in 2023-01");
    }

    @Test
    void whatCannotBeSeenIsSaid() {
        var reason = fy24(Situation.eligible().sale("fabrikam", "2023-12-01", "20000"))
                .measure("net-new-customers")
                .reason();

        assertThat(reason)
                .contains("new to the marketplace or to the partner")
                .contains("purchases from other publishers cannot be seen")
                .contains("no sale before 2023-12 is known");
    }

    @Test
    void haveIsCountedByAnInferenceAndNeedIsMicrosoftsWord() {
        var measure = fy24(Situation.eligible()).measure("transactions");

        assertThat(String.valueOf(measure.basis())).contains("rule top-tier-thresholds", "trust official");
        assertThat(measure.counting())
                .extracting(Basis::rule, Basis::trust)
                .contains(tuple("top-tier-counting", "inferred"));
    }

    @Test
    void thePathStandsInBothYears() {
        assertThat(fy24(TopTierTest.transactions(30, 8, "100"))
                        .path(MARKETPLACE)
                        .met())
                .isTrue();
        assertThat(fy25(billedMonthly(30, 8)).path(MARKETPLACE).met()).isFalse();
    }

    private static Situation fy24(Situation year) {
        return year.on("2024-02-15").knownBy("2024-02-20");
    }

    /** The rules of FY25 as known when the year was over. */
    private static Situation fy25(Situation year) {
        return year.on("2025-02-15").knownBy("2025-07-15");
    }

    /** One offer, billed in a line of its own each month; some of it within either year's window. */
    private static Situation billedMonthly(int lines, int customers) {
        var year = Situation.eligible();
        for (int at = 0; at < lines; at++) {
            var customer = at % customers;
            year.sale("purchase-" + customer + "/" + (at + 1), "customer-" + customer, "2024-02-01", "150")
                    .sale("purchase-" + customer + "/" + (at + 101), "customer-" + customer, "2024-01-01", "150");
        }
        return year;
    }
}
