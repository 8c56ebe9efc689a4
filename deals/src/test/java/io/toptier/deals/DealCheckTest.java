package io.toptier.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The criteria of a registration, each at its boundary. */
class DealCheckTest {
    private static final String ON = "2023-10-01";

    private final Situation deal = new Situation();

    @Test
    void aWonDealOfAnEligibleSolutionWithAManagedAccountCanBeRegistered() {
        var checked = deal.check(ON);

        assertThat(checked.gates())
                .hasSize(14)
                .allSatisfy(gate -> assertThat(gate.met()).as(gate.toString()).isTrue());
        assertThat(checked.registrable()).isTrue();
        assertThat(checked.review().word()).isEqualTo("auto");
    }

    @Test
    void everyGateNamesItsRuleWithItsTrust() {
        assertThat(deal.check(ON).gates())
                .allSatisfy(gate ->
                        assertThat(gate.ruling().found()).as(gate.name()).isPresent());
    }

    @Test
    void privateDealsAndSolutionAssessmentsCannotBeRegistered() {
        deal.type = Deal.Type.PRIVATE;
        assertThat(deal.gate("deal-type", ON).met()).isFalse();
        deal.type = Deal.Type.SOLUTION_ASSESSMENT;
        assertThat(deal.check(ON).registrable()).isFalse();
        deal.type = Deal.Type.PARTNER_LED;
        assertThat(deal.gate("deal-type", ON).met()).isTrue();
    }

    @Test
    void theDealValueIsAtLeastTheAmount() {
        deal.value = Money.of("25000", "USD");
        assertThat(deal.gate("deal-value", ON).met()).isTrue();
        deal.value = Money.of("24999.99", "USD");
        assertThat(deal.gate("deal-value", ON).met()).isFalse();
    }

    @Test
    void aDealInEurosIsComparedByTheRateOfTheMonthAndNeverWithoutOne() {
        deal.value = Money.of("23000", "EUR");
        assertThat(deal.gate("deal-value", ON).reason()).contains("no rate for EUR in 2023-06");
        assertThat(deal.gate("deal-value", ON).met()).isFalse();
        deal.rate("2023-06", "EUR", "1.0575");
        assertThat(deal.gate("deal-value", ON).met()).isFalse();
        deal.value = Money.of("23641", "EUR");
        assertThat(deal.gate("deal-value", ON).met()).isTrue();
    }

    @Test
    void onlyManagedAccountsAndEligibleSolutionsCount() {
        deal.account = MicrosoftAccount.UNMANAGED;
        assertThat(deal.gate("managed-account", ON).met()).isFalse();
        deal.status = CoSellStatus.CO_SELL_READY;
        assertThat(deal.gate("eligible-solution", ON).reason())
                .isEqualTo("solution 'insight-desk' is co-sell-ready on 2023-10-01");
        assertThat(deal.gate("eligible-solution", ON).met()).isFalse();
    }

    @Test
    void microsoftMustHaveAcceptedACoSellDealAndIsNotAskedOnAPartnerLedOne() {
        deal.microsoft = Deal.MicrosoftStatus.INVITED;
        assertThat(deal.gate("microsoft-participation", ON).met()).isFalse();
        deal.type = Deal.Type.PARTNER_LED;
        assertThat(deal.gate("microsoft-participation", ON).met()).isTrue();
    }

    @Test
    void wonAfter71HoursIsAWarningAndAfter72None() {
        deal.won = "2023-06-29T10:00:00Z";
        assertThat(deal.gate("seventy-two-hours", ON).met()).isTrue();
        deal.won = "2023-06-29T09:59:59Z";
        var gate = deal.gate("seventy-two-hours", ON);
        assertThat(gate.met()).isFalse();
        assertThat(gate.level()).isEqualTo(Gate.Level.WARNING);
        assertThat(deal.check(ON).registrable()).isTrue();
    }

    @Test
    void theContractIsSignedAtMost60DaysAgoAndNotInTheFuture() {
        assertThat(deal.gate("signed-within-60-days", "2023-11-10").met()).isTrue();
        assertThat(deal.gate("signed-within-60-days", "2023-11-11").met()).isFalse();
        assertThat(deal.gate("signed-within-60-days", "2023-09-10").met()).isFalse();
    }

    @Test
    void theContractStartedAtMost90DaysAgoAndMayBeginBeforeItIsSigned() {
        assertThat(deal.gate("starts-within-90-days", "2023-12-14").met()).isTrue();
        assertThat(deal.gate("starts-within-90-days", "2023-12-15").met()).isFalse();
        deal.starts = "2023-09-01";
        assertThat(deal.gate("starts-within-90-days", ON).met()).isTrue();
    }

    @Test
    void theContractIsSignedAfterTheDealWasCreatedAndMicrosoftInvited() {
        deal.invited = "2023-09-11T23:00:00Z";
        assertThat(deal.gate("signed-after-sharing", ON).met()).isTrue();
        deal.invited = "2023-09-12T00:00:00Z";
        assertThat(deal.gate("signed-after-sharing", ON).met()).isFalse();
    }

    @Test
    void aPerpetualContractIsSpreadOverSixYearsAndMustBeAbove25000AYear() {
        deal.perpetual = true;
        deal.ends = null;
        deal.contractValue = Money.of("150000", "USD");
        assertThat(deal.gate("annual-value", ON).met()).isFalse();
        deal.contractValue = Money.of("150000.01", "USD");
        assertThat(deal.gate("annual-value", ON).met()).isTrue();
        assertThat(deal.gate("annual-value", ON).reason()).contains("25000.01 USD a year");
        deal.contractValue = Money.of("150006", "USD");
        assertThat(deal.gate("annual-value", ON).reason()).contains("25001 USD a year");
    }

    @Test
    void aContractThatEndsIsTakenByItsMonthsAndAShortOneWhole() {
        deal.contractValue = Money.of("75000", "USD");
        assertThat(deal.gate("annual-value", ON).met()).isFalse();
        deal.ends = "2026-08-31"; // less than three years, but counted as 36 months
        assertThat(deal.gate("annual-value", ON).met()).isFalse();
        deal.ends = "2026-08-14";
        assertThat(deal.gate("annual-value", ON).met()).isTrue();
        deal.ends = "2024-03-14";
        assertThat(deal.gate("annual-value", ON).reason()).contains("whole, since its term of 6 months is below 12");
    }

    @Test
    void aMillionAYearIsApprovedAtOnceAndACentMoreByAPerson() {
        deal.contractValue = Money.of("3000000", "USD");
        assertThat(deal.check(ON).review().word()).isEqualTo("auto");
        deal.contractValue = Money.of("3000000.03", "USD");
        assertThat(deal.check(ON).review().word()).isEqualTo("manual");
        assertThat(deal.check(ON).review().reasons())
                .containsExactly("its annual value of 1000000.01 USD is above 1000000 USD");
    }

    @Test
    void severalPartnersAndPayAsYouGoAreReviewedByAPerson() {
        deal.partners = List.of("Northwind Traders");
        deal.pricing = Registration.Pricing.PAYG;
        assertThat(deal.check(ON).review().reasons())
                .containsExactly("several partners are in the referral: Northwind Traders", "it is pay as you go");
    }

    @Test
    void payAsYouGoMayBeSignedAYearAfterSharing() {
        deal.pricing = Registration.Pricing.PAYG;
        deal.signed = "2024-06-26";
        deal.starts = "2024-06-26";
        deal.ends = "2025-06-25";
        assertThat(deal.gate("signed-within-60-days", "2024-09-20").met()).isTrue();
        deal.signed = "2024-06-27";
        assertThat(deal.gate("signed-within-60-days", "2024-09-20").met()).isFalse();
        deal.contractValue = Money.of("25000", "USD");
        assertThat(deal.gate("annual-value", "2024-09-20").met()).isTrue();
    }

    @Test
    void withoutADraftTheContractGatesAreUnmetAndSaySo() {
        deal.contract = false;
        assertThat(deal.check(ON).blocking())
                .hasSize(6)
                .allSatisfy(gate -> assertThat(gate.reason()).contains("registrations.csv"));
    }

    @Test
    void aDealDeployedElsewhereOrWithMoreSolutionThanContractCannotBeRegistered() {
        deal.deployed = false;
        deal.solutionValue = Money.of("150000.01", "USD");
        assertThat(deal.check(ON).blocking())
                .extracting(Gate::name)
                .containsExactly("deployed-on-azure", "solution-value");
    }

    @Test
    void whatIsRegisteredIsJudgedOnTheDayItWas() {
        deal.registered = "2023-09-13T14:30:00Z";
        deal.state = Registration.Status.APPROVED;
        var checked = deal.check("2024-06-01");
        assertThat(checked.judgedOn()).isEqualTo("2023-09-13");
        assertThat(checked.blocking()).isEmpty();
        assertThat(checked.registrable()).isFalse();
        assertThat(checked.state()).isEqualTo("registered on 2023-09-13, Approved");
    }

    @Test
    void nothingIsRegisteredInABlackout() {
        assertThat(deal.gate("registration-open", "2023-06-17").met()).isFalse();
        assertThat(deal.gate("registration-open", "2023-06-16").met()).isTrue();
        assertThat(deal.gate("registration-open", "2024-06-20").met()).isTrue();
        deal.calendar.add(new CalendarEvent(
                new FiscalYear(2024),
                "registration-blackout",
                new Span(LocalDate.of(2024, 6, 15), LocalDate.of(2024, 7, 1)),
                "",
                Place.line("calendar.csv", 2)));
        assertThat(deal.gate("registration-open", "2024-06-20").reason())
                .isEqualTo("registration is closed 2024-06-15 to 2024-06-30 (calendar.csv:2)");
    }

    @Test
    void beforeTheRulesWereFoundAGateIsUnmetAndSaysThatNothingIsKnown() {
        var gate = deal.gate("deal-value", "2022-03-01");
        assertThat(gate.met()).isFalse();
        assertThat(gate.reason()).startsWith("no rule speaks of 2022-03-01: not found");
    }
}
