package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.deals.Registration.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the figures of a frozen month are worth to Microsoft's sellers. */
class ReportCreditTest {
    private static final String NOW = "2026-11-30";

    private final CreditSituation contoso = new CreditSituation()
            .topTier("2023-08-01", "2026-01-01")
            .pracrApprovedFrom("2023-08-15")
            .deal(DealText.of("D-1", "2023-06-26", "s-hensien"));

    @Test
    void aMeasuredFigureIsCreditedToTheSellersOfARegisteredDeal() {
        contoso.registered("D-1", "2023-09-15", "2026-09-14", Status.APPROVED)
                .measured("2023-11", "fabrikam", "1200.5", "USD");

        var wanted = Wanted.of(contoso.books(NOW));

        assertThat(wanted.credited()).containsExactly("s-hensien 1200.5 USD");
        var credit = wanted.credit();
        assertThat(credit.claim().basis()).isEqualTo(Basis.PRACR_ACTUAL);
        assertThat(credit.claim().source()).isEqualTo(new Source("report", "2023-11/fabrikam"));
        assertThat(credit.claim().earnedOn()).isEqualTo("2023-11-01");
        assertThat(credit.reason()).isEqualTo("approved-registration: D-1 is registered and approved");
        assertThat(credit.authority().toString()).isEqualTo("rule pracr-credit, published 2023-05-13, trust official");
        assertThat(credit.support())
                .extracting(one -> one.rule().value())
                .containsExactly("pracr-eligibility", "pracr-method");
    }

    @Test
    void withoutAnApprovedRegistrationNothingIsCredited() {
        contoso.registered("D-1", "2023-09-15", null, Status.REVIEW_PENDING)
                .measured("2023-11", "fabrikam", "1200", "USD");

        assertThat(Wanted.of(contoso.books(NOW)).refusal().reason())
                .isEqualTo("not approved-registration: no deal of fabrikam has an approved registration"
                        + " whose contract covers 2023-11");
    }

    @Test
    void theContractMustCoverADayOfTheMonth() {
        contoso.registered("D-1", "2023-11-30", "2024-01-01", Status.APPROVED);
        for (var month : List.of("2023-10", "2023-11", "2024-01", "2024-02")) {
            contoso.measured(month, "fabrikam", "1", "USD");
        }

        assertThat(Wanted.of(contoso.books(NOW)).verdicts())
                .extracting(verdict -> verdict instanceof Verdict.Credited)
                .containsExactly(false, true, true, false);
    }

    @Test
    void aPerpetualContractHasNotEnded() {
        contoso.registered("D-1", "2023-09-15", null, Status.PASSED).measured("2025-03", "fabrikam", "1", "USD");

        assertThat(Wanted.of(contoso.books(NOW)).credited()).containsExactly("s-hensien 1 USD");
    }

    @Test
    void aMonthThatIsNotDueCreditsNothingAndSaysWhy() {
        contoso.registered("D-1", "2023-01-01", null, Status.APPROVED).measured("2023-08", "fabrikam", "1", "EUR");

        var refusal = Wanted.of(contoso.books(NOW)).refusal();

        assertThat(refusal.reason()).isEqualTo("nothing is due, because the partner does not meet pracr-approved");
        assertThat(String.valueOf(refusal.authority())).startsWith("rule pracr-eligibility, published 2023-05-13");
        assertThat(refusal.sellers()).extracting(Object::toString).containsExactly("s-hensien");
    }

    @Test
    void aFigureOfNothingIsNoCredit() {
        contoso.measured("2023-11", "fabrikam", "0", "USD");

        assertThat(Wanted.of(contoso.books(NOW)).refusal().reason()).isEqualTo("nothing was consumed");
    }

    @Test
    void aLegacyPartnerIsCreditedByProxyInDecember2025AndNotInJanuary2026() {
        contoso.registered("D-1", "2025-01-01", null, Status.APPROVED)
                .proxy("2025-12", "fabrikam", CreditSituation.INSIGHT_DESK, "520.83")
                .measured("2026-01", "fabrikam", "900", "USD");

        var wanted = Wanted.of(contoso.books(NOW));

        assertThat(wanted.credited()).containsExactly("s-hensien 520.83 USD");
        assertThat(wanted.verdicts().get(0).claim().basis()).isEqualTo(Basis.PRACR_EAC);
        assertThat(wanted.verdicts().get(0).claim().source().id()).isEqualTo("2025-12/fabrikam/insight-desk");
        assertThat(wanted.verdicts().get(1).reason()).startsWith("nothing is due, because the partner does not meet");
    }

    @Test
    void julyOf2026IsRetired() {
        contoso.registered("D-1", "2025-01-01", null, Status.APPROVED).measured("2026-07", "fabrikam", "900", "USD");

        assertThat(Wanted.of(contoso.books(NOW)).refusal().reason())
                .isEqualTo("nothing is due, because PRACR has ended as a broad co-sell mechanism");
    }

    @Test
    void byProxyTheDealMustBeOnTheSolution() {
        contoso.registered("D-1", "2025-01-01", null, Status.APPROVED)
                .proxy("2025-12", "fabrikam", "stream-lake", "100");

        assertThat(Wanted.of(contoso.books(NOW)).refusal().reason())
                .contains("no deal of fabrikam on stream-lake has an approved registration");
    }

    @Test
    void theSellersOfAllTheCustomersRegisteredDealsShareItsFigure() {
        contoso.deal(DealText.of("D-2", "2023-06-26", "s-park", "s-hensien"))
                .registered("D-1", "2023-09-15", null, Status.APPROVED)
                .registered("D-2", "2023-09-15", null, Status.PASSED)
                .measured("2023-11", "fabrikam", "5", "EUR");

        assertThat(Wanted.of(contoso.books(NOW)).credited()).containsExactly("s-hensien 5 EUR", "s-park 5 EUR");
    }
}
