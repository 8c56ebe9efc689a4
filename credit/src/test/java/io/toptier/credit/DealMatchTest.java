package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which deal a sale came of, and so whose credit it is. */
class DealMatchTest {
    private static final String AFTER = "2024-01-15";

    private final CreditSituation contoso = new CreditSituation();

    @Test
    void aPurchaseRecordTiesASaleToItsDealWhateverElseFits() {
        contoso.deal(DealText.of("D-1", "2023-08-01", "s-park"))
                .deal(DealText.of("D-2", "2021-08-01", "s-hensien")
                        .with("litware")
                        .purchases("p-1"))
                .sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(credited()).containsExactly("s-hensien 10 USD");
        assertThat(Wanted.of(contoso.books(AFTER)).credit().support()).isEmpty();
    }

    @Test
    void withoutAPurchaseRecordCustomerSolutionAndTimeDecideAndTheAnswerSaysSo() {
        contoso.deal(DealText.of("D-1", "2023-08-01", "s-park")).sale(SaleText.of("p-1", "2023-09-15", "10"));

        var credit = Wanted.of(contoso.books(AFTER)).credit();

        assertThat(credited()).containsExactly("s-park 10 USD");
        assertThat(credit.support())
                .extracting(Authority::toString)
                .containsExactly("rule credit-matching, published 2023-05-13, trust inferred");
        assertThat(credit.reason())
                .contains("deal D-1 is of fabrikam and insight-desk, and was created in the 12 months");
    }

    @Test
    void aDealMayBeTwelveMonthsOldAtTheFirstBilledSaleAndNotADayMore() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(Wanted.of(contoso.deal(DealText.of("D-1", "2022-09-14", "s-park"))
                                .books(AFTER))
                        .credited())
                .containsExactly("null 10 USD");
        assertThat(Wanted.of(contoso.deal(DealText.of("D-2", "2022-09-15", "s-berg"))
                                .books(AFTER))
                        .credited())
                .containsExactly("s-berg 10 USD");
    }

    @Test
    void aDealMayBeCreatedUntilTheBilledMonthEnds() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(Wanted.of(contoso.deal(DealText.of("D-1", "2023-10-01", "s-park"))
                                .books(AFTER))
                        .credited())
                .containsExactly("null 10 USD");
        assertThat(Wanted.of(contoso.deal(DealText.of("D-2", "2023-09-30", "s-berg"))
                                .books(AFTER))
                        .credited())
                .containsExactly("s-berg 10 USD");
    }

    @Test
    void theFirstBilledSaleOfAPurchaseCountsForAllItsMonths() {
        contoso.deal(DealText.of("D-1", "2022-09-15", "s-park"))
                .sale(SaleText.of("p-1", "2023-12-01", "10"))
                .sale(SaleText.of("p-1", "2023-09-01", "10"));

        assertThat(credited()).containsExactly("s-park 10 USD", "s-park 10 USD");
    }

    @Test
    void howFarADealMayLieBackIsARule() {
        contoso.deal(DealText.of("D-1", "2023-08-01", "s-park"))
                .sale(SaleText.of("p-1", "2023-12-15", "10"))
                .rule(ShippedRules.CREDIT_MATCHING, new Value.Amount(new BigDecimal(3)), "2023-07-01", "2024-02-01");

        assertThat(credited()).containsExactly("s-park 10 USD");
        assertThat(Wanted.of(contoso.books("2024-02-01")).credited()).containsExactly("null 10 USD");
    }

    @Test
    void aLostDealSoldNothing() {
        contoso.deal(DealText.of("D-1", "2023-08-01", "s-park").wasLost()).sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(credited()).containsExactly("null 10 USD");
    }

    @Test
    void aSaleWithoutADealIsCreditedToNobodyAndToldOncePerPurchase() {
        contoso.sale(SaleText.of("p-1", "2023-10-01", "10").readIn("sales/october.csv"))
                .sale(SaleText.of("p-1", "2023-09-01", "10").readIn("sales/september.csv"))
                .sale(SaleText.of("p-1", "2023-09-01", "10").item("2").readIn("sales/september.csv"));

        var wanted = Wanted.of(contoso.books(AFTER));

        assertThat(wanted.credited()).hasSize(3).allMatch("null 10 USD"::equals);
        assertThat(wanted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-without-deal");
            assertThat(finding.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(finding.place().toString()).isEqualTo("sales/september.csv:2");
            assertThat(finding.seen()).startsWith("purchase p-1: no deal names its purchase record");
        });
    }

    @Test
    void aSaleThatEarnsNothingNeedsNoDeal() {
        contoso.sale(SaleText.of("p-1", "2023-09-01", "10").solution(null));

        assertThat(Wanted.of(contoso.books(AFTER)).codes()).isEmpty();
    }

    @Test
    void whereSeveralDealsFitNoneIsChosen() {
        contoso.deal(DealText.of("D-2", "2023-08-01", "s-park"))
                .deal(DealText.of("D-1", "2023-07-01", "s-hensien"))
                .sale(SaleText.of("p-1", "2023-09-15", "10"));

        var wanted = Wanted.of(contoso.books(AFTER));

        assertThat(wanted.credited()).containsExactly("null 10 USD");
        assertThat(wanted.codes()).containsExactly("sale-matches-several-deals");
        assertThat(wanted.findings().get(0).seen())
                .startsWith("purchase p-1: each of the deals D-1, D-2 is of fabrikam");
    }

    @Test
    void twoDealsThatNameOnePurchaseAreToldOnceToo() {
        contoso.deal(DealText.of("D-1", "2023-08-01", "s-park").purchases("p-1"))
                .deal(DealText.of("D-2", "2023-07-01", "s-hensien").purchases("p-1"))
                .sale(SaleText.of("p-1", "2023-09-01", "10"))
                .sale(SaleText.of("p-1", "2023-10-01", "10"));

        var wanted = Wanted.of(contoso.books(AFTER));

        assertThat(wanted.credited()).containsExactly("null 10 USD", "null 10 USD");
        assertThat(wanted.codes()).containsExactly("sale-matches-several-deals");
    }

    @Test
    void beforeAnyRuleOnMatchingWasPublishedNoDealIsGuessed() {
        contoso.deal(DealText.of("D-1", "2023-01-10", "s-park"))
                .rule(
                        ShippedRules.MBS_CREDIT,
                        new Value.Alternatives(
                                java.util.List.of(new io.toptier.rulebook.Alternative(java.util.List.of()))),
                        "2023-01-01",
                        "2023-01-01")
                .rule(
                        ShippedRules.MARKETPLACE_REGISTRATION,
                        new Value.Keys(java.util.Map.of(
                                "for-seller-credit", new Value.Flag(false), "for-pracr", new Value.Flag(false))),
                        "2023-01-01",
                        "2023-01-01")
                .sale(SaleText.of("p-1", "2023-02-15", "10"));

        var wanted = Wanted.of(contoso.books("2023-03-01"));

        assertThat(wanted.credited()).containsExactly("null 10 USD");
        assertThat(wanted.findings().get(0).seen())
                .contains("unknown: no rule speaks of 2023-02-15 (rule credit-matching");
    }

    private java.util.List<String> credited() {
        return Wanted.of(contoso.books(AFTER)).credited();
    }
}
