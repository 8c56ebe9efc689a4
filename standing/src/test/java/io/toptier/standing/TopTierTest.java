package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The paths to Top Tier at the boundaries that decide. */
class TopTierTest {
    private static final String MARKETPLACE = TopTier.MARKETPLACE;
    private static final String COMMITMENT = TopTier.COMMITMENT;

    @Test
    void fourMillionOfBilledSalesAreEnoughAndACentLessIsNot() {
        var aCentLess = Situation.eligible().sale("fabrikam", "2023-09-01", "3999999.99");
        var enough = Situation.eligible().sale("fabrikam", "2023-09-01", "4000000.00");

        assertThat(aCentLess.path(MARKETPLACE).met()).isFalse();
        assertThat(aCentLess.topTier().met()).isFalse();
        assertThat(aCentLess.measure("billed-sales").missing().orElseThrow()).hasToString("0.01 USD");
        assertThat(enough.path(MARKETPLACE).met()).isTrue();
        assertThat(enough.topTier().met()).isTrue();
    }

    @Test
    void thirtyTransactionsNeedEightCustomers() {
        assertThat(transactions(30, 7, "100").path(MARKETPLACE).met()).isFalse();
        assertThat(transactions(30, 8, "100").path(MARKETPLACE).met()).isTrue();
        assertThat(transactions(29, 8, "100").path(MARKETPLACE).met()).isFalse();
    }

    @Test
    void transactionBelowAHundredDollarsIsExcludedWithItsReason() {
        var year = transactions(29, 8, "100").sale("customer-0", "2023-06-01", "99.99");

        var measure = year.measure("transactions");

        assertThat(measure.have()).isEqualTo(Quantity.Count.of(29));
        assertThat(measure.met()).isFalse();
        assertThat(measure.evidence().excluded())
                .extracting(Evidence.Item::value, Evidence.Item::why)
                .containsExactly(tuple("99.99 USD", "less than 100 USD"));
    }

    @Test
    void aCustomerOfOneExcludedTransactionIsNoTransactingCustomer() {
        var year = transactions(30, 7, "100").sale("an-eighth", "2023-06-01", "99.99");

        assertThat(year.measure("transacting-customers").have()).isEqualTo(Quantity.Count.of(7));
    }

    @Test
    void twelveNewCustomersAtExactlyTenThousandFailAndACentMorePasses() {
        var exactly = newCustomers(12, "10000.00");
        var more = newCustomers(12, "10000.01");

        assertThat(exactly.measure("net-new-customers").have()).isEqualTo(Quantity.Count.of(0));
        assertThat(exactly.path(MARKETPLACE).met()).isFalse();
        assertThat(more.path(MARKETPLACE).met()).isTrue();
        assertThat(newCustomers(11, "10000.01").path(MARKETPLACE).met()).isFalse();
    }

    @Test
    void commitmentOfThirtyMillionNeedsFiveTransactions() {
        assertThat(transactions(4, 4, "100")
                        .commitment("2023-02-01", "30000000")
                        .path(COMMITMENT)
                        .met())
                .isFalse();
        assertThat(transactions(5, 1, "100")
                        .commitment("2023-02-01", "30000000")
                        .path(COMMITMENT)
                        .met())
                .isTrue();
        assertThat(transactions(5, 1, "100")
                        .commitment("2023-02-01", "29999999.99")
                        .path(COMMITMENT)
                        .met())
                .isFalse();
    }

    @Test
    void commitmentOfTwoHundredMillionNeedsAListingAndNoTransaction() {
        var listed = Situation.eligible().commitment("2023-02-01", "200000000");
        var unlisted = new Situation()
                .solution("insight-desk", "saas", null, "azure-ip-co-sell-eligible", "2022-12-05")
                .commitment("2023-02-01", "200000000");

        assertThat(listed.path(COMMITMENT).met()).isTrue();
        assertThat(listed.path(COMMITMENT).ways().get(1).requires())
                .containsExactly("large-commitment", "transactable-listing");
        assertThat(unlisted.path(COMMITMENT).met()).isFalse();
    }

    @Test
    void commitmentsAreNotAddedUpAndCountOnceSigned() {
        var two = transactions(5, 5, "100").commitment("2023-02-01", "15000000").commitment("2023-03-01", "15000000");
        var tomorrow = transactions(5, 5, "100").commitment("2024-02-16", "30000000");

        assertThat(two.measure("commitment").have()).hasToString("15000000 USD");
        assertThat(tomorrow.measure("commitment").met()).isFalse();
        assertThat(tomorrow.measure("commitment").projected()).isEqualTo(LocalDate.parse("2024-02-16"));
        assertThat(tomorrow.on("2024-02-16").measure("commitment").met()).isTrue();
    }

    @Test
    void withoutAnEligibleSolutionNoPathIsEnough() {
        var year = new Situation()
                .solution("insight-desk", "saas", "2022-11-01", "co-sell-ready", "2022-12-05")
                .sale("fabrikam", "2023-09-01", "4000000");

        assertThat(year.path(MARKETPLACE).met()).isTrue();
        assertThat(year.topTier().met()).isFalse();
        assertThat(year.topTier().reason()).contains("rests on azure-ip-co-sell-eligible");
    }

    @Test
    void fiscalYear2023IsSilentAndSaysSo() {
        var tier = Situation.eligible()
                .sale("fabrikam", "2022-09-01", "5000000")
                .on("2023-06-30")
                .topTier();

        assertThat(tier.met()).isFalse();
        assertThat(tier.reason()).contains("no rule speaks of 2023-06-30", "Criteria of FY22 and FY23");
        assertThat(tier.paths()).allSatisfy(path -> assertThat(path.ways()).isEmpty());
    }

    static Situation transactions(int transactions, int customers, String usd) {
        var year = Situation.eligible();
        for (int at = 0; at < transactions; at++) {
            year.sale("customer-" + at % customers, "2023-0" + (at % 7 + 2) + "-01", usd);
        }
        return year;
    }

    private static Situation newCustomers(int customers, String usd) {
        var year = Situation.eligible();
        for (int at = 0; at < customers; at++) {
            year.sale("customer-" + at, "2023-11-01", usd);
        }
        return year;
    }
}
