package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a billed sale is worth to Microsoft's sellers, by the rules as known on a day. */
class SaleCreditTest {
    private static final String BEFORE = "2023-10-01";
    private static final String AFTER = "2024-01-15";
    private static final String NOW = "2026-11-30";

    private final CreditSituation contoso = new CreditSituation()
            .deal(DealText.of("D-1", "2023-06-26", "s-hensien").purchases("p-1"));

    @Test
    void theChangeOfDecember2023CreditsASaleOfSeptemberThatEarnedNothingBefore() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "50000"));

        var before = Wanted.of(contoso.books(BEFORE)).refusal();
        assertThat(before.reason()).isEqualTo("not top-tier: the partner was not top tier on 2023-09-15");
        assertThat(String.valueOf(before.authority()))
                .isEqualTo("rule mbs-credit, published 2023-07-05, trust official");

        var after = Wanted.of(contoso.books(AFTER));
        assertThat(after.credited()).containsExactly("s-hensien 50000 USD");
        assertThat(after.credit().authority().toString())
                .isEqualTo("rule mbs-credit, published 2023-12-31, trust vendor");
        assertThat(after.credit().reason())
                .isEqualTo("eligible-solution: insight-desk was Azure IP co-sell eligible on 2023-09-15; "
                        + "rule mbs-credit, published 2023-12-31, reaches back to 2023-07-01");
    }

    @Test
    void theChangeReachesBackToTheFirstOfJulyAndNotToTheDayBefore() {
        assertThat(Wanted.of(new CreditSituation()
                                .sale(SaleText.of("p-1", "2023-07-01", "1"))
                                .books(AFTER))
                        .credited())
                .hasSize(1);

        contoso.sale(SaleText.of("p-1", "2023-06-30", "50000"));
        for (var day : List.of(BEFORE, AFTER, NOW)) {
            var verdict = Wanted.of(contoso.books(day)).refusal();
            assertThat(verdict.reason())
                    .startsWith("unknown: no rule speaks of 2023-06-30 (rule mbs-credit, not found:");
            assertThat(verdict.authority()).isNull();
            assertThat(verdict.rule()).isEqualTo(ShippedRules.MBS_CREDIT);
        }
    }

    @Test
    void aSaleAfterTheChangeRanOutIsUnknownOrInferredAndNeverPlainlyCredited() {
        contoso.sale(SaleText.of("p-1", "2024-07-01", "50000"));

        assertThat(Wanted.of(contoso.books("2024-10-01")).refusal().reason())
                .startsWith("unknown: no rule speaks of 2024-07-01");
        assertThat(Wanted.of(contoso.books(NOW)).credit().authority().trust()).isEqualTo(Trust.INFERRED);

        var lastDay = new CreditSituation().sale(SaleText.of("p-1", "2024-06-30", "50000"));
        assertThat(Wanted.of(lastDay.books("2024-10-01")).credit().authority().trust())
                .isEqualTo(Trust.VENDOR);
    }

    @Test
    void aTopTierPartnersSaleWasCreditedBeforeTheChangeToo() {
        contoso.topTierFrom("2023-08-01").sale(SaleText.of("p-1", "2023-09-15", "50000"));

        assertThat(Wanted.of(contoso.books(BEFORE)).credit().reason())
                .isEqualTo("top-tier: the partner was top tier on 2023-09-15; "
                        + "eligible-solution: insight-desk was Azure IP co-sell eligible on 2023-09-15");
    }

    @Test
    void whereNobodySaidWhetherThePartnerIsTopTierTheQuestionIsAsked() {
        contoso.nothingStated().sale(SaleText.of("p-1", "2023-09-15", "50000"));

        var wanted = Wanted.of(contoso.books(BEFORE));

        assertThat(wanted.refusal().reason())
                .isEqualTo("not top-tier: toptier.yaml does not say when the partner was top tier");
        assertThat(wanted.codes()).containsExactly("partner-status-unstated");
        assertThat(Wanted.of(contoso.books(AFTER)).codes()).isEmpty();
    }

    @Test
    void theSolutionMustBeEligibleOnTheDayOfTheSale() {
        contoso.solution("stream-lake", "2023-09-15");
        contoso.sale(SaleText.of("p-1", "2023-09-14", "10").solution("stream-lake"))
                .sale(SaleText.of("p-1", "2023-09-15", "20")
                        .solution("stream-lake")
                        .item("2"));

        var wanted = Wanted.of(contoso.books(AFTER));

        assertThat(wanted.credited()).containsExactly("s-hensien 20 USD");
        assertThat(wanted.verdicts().get(0).reason())
                .isEqualTo("not eligible-solution: stream-lake was co-sell-ready on 2023-09-14");
    }

    @Test
    void aSaleOfAnUnknownOfferIsNotEligibleAndSaysSo() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "10").solution(null));

        assertThat(Wanted.of(contoso.books(AFTER)).refusal().reason())
                .isEqualTo("not eligible-solution: no solution of the partner is offered as 'Contoso Insight Desk'");
    }

    @Test
    void trialsAndLinesOfNothingAreShownAndNotCredited() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "10").onTrial())
                .sale(SaleText.of("p-1", "2023-09-15", "0.00").item("2"));

        assertThat(Wanted.of(contoso.books(AFTER)).verdicts())
                .extracting(Verdict::reason)
                .containsExactly("a trial deployment is no sale", "nothing was billed");
    }

    @Test
    void refundsAreCreditedNegativelyAndOneCentIsACent() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "100.01"))
                .sale(SaleText.of("p-1", "2023-10-01", "-100.00").item("2"));

        var books = contoso.books(AFTER);

        assertThat(Wanted.of(books).credited()).containsExactly("s-hensien 100.01 USD", "s-hensien -100 USD");
        var total = StatementTotal.of(TestStatements.of(books).entries());
        assertThat(total)
                .filteredOn(one -> one.quarter() == null)
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualByComparingTo("0.01"));
    }

    @Test
    void anOpenMonthIsCreditedAndMarkedPartial() {
        contoso.sale(SaleText.of("p-1", "2024-01-01", "10").monthOpen());

        assertThat(Wanted.of(contoso.books(AFTER)).credit().claim().partial()).isTrue();
    }

    @Test
    void aSaleOfALaterDayIsJudgedByTheRulesKnownThen() {
        contoso.sale(SaleText.of("p-1", "2024-06-30", "10")).sale(SaleText.of("p-2", "2024-07-01", "10"));

        assertThat(Wanted.of(contoso.books(AFTER)).credited()).containsExactly("s-hensien 10 USD");
    }

    @Test
    void theCustomerOfTheDealStandsInWhereTheBuyerIsNobodyKnown() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "10").to(null));

        assertThat(String.valueOf(
                        Wanted.of(contoso.books(AFTER)).credit().claim().customer()))
                .isEqualTo("fabrikam");
    }

    @Test
    void whereARuleAsksForARegistrationTheDealsHasToBeApproved() {
        contoso.rule(
                        ShippedRules.MARKETPLACE_REGISTRATION,
                        new Value.Keys(
                                Map.of("for-seller-credit", new Value.Flag(true), "for-pracr", new Value.Flag(true))),
                        "2023-07-01",
                        "2023-07-01")
                .sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(Wanted.of(contoso.books(AFTER)).refusal().reason())
                .isEqualTo("a marketplace sale needs an approved registration, and deal D-1 has none");

        contoso.registered("D-1", "2023-09-01", null, io.toptier.deals.Registration.Status.PASSED);
        var credit = Wanted.of(contoso.books(AFTER)).credit();
        assertThat(credit.reason()).endsWith("; deal D-1 is registered and approved");
        assertThat(credit.support()).extracting(one -> one.rule().value()).containsExactly("marketplace-registration");
    }

    @Test
    void aConditionThatNobodyCanJudgeIsNotMetAndSaysSo() {
        contoso.rule(
                        ShippedRules.MBS_CREDIT,
                        new Value.Alternatives(List.of(new Alternative(List.of("macc-customer", "eligible-solution")))),
                        "2023-07-01",
                        "2023-07-01")
                .sale(SaleText.of("p-1", "2023-09-15", "10"));

        assertThat(Wanted.of(contoso.books(AFTER)).refusal().reason())
                .isEqualTo("not macc-customer: nobody can say here whether it holds");
    }

    @Test
    void nothingVanishes() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "100.25"))
                .sale(SaleText.of("p-1", "2023-06-30", "7").item("2"))
                .sale(SaleText.of("p-2", "2023-09-15", "13").solution(null))
                .sale(SaleText.of("p-3", "2023-09-15", "9").in("EUR", "8.5", "9"))
                .measured("2023-11", "fabrikam", "42", "USD");

        assertThat(TestStatements.of(contoso.books(AFTER)).coverage())
                .extracting(one ->
                        "%s %s = %s + %s".formatted(one.measure(), one.total(), one.credited(), one.notCredited()))
                .containsExactly(
                        "MBS 8.5 EUR = 8.5 EUR + 0 EUR",
                        "MBS 120.25 USD = 100.25 USD + 20 USD",
                        "PRACR 42 USD = 0 USD + 42 USD");
    }
}
