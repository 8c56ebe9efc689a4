package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether a deal can be registered, as {@code deals check} answers it: each criterion on both sides of its boundary. */
class DealGateStoriesTest {
    @TempDir
    Path folder;

    @Test
    void theDealThatEveryStoryChangesCanBeRegistered() {
        var checked = new DealStory().checked(folder);

        assertThat(unmet(checked)).isEmpty();
        assertThat(checked.path("registrable").asBoolean()).isTrue();
        assertThat(checked.path("review").asString()).isEqualTo("auto");
    }

    @Test
    void theGatesStandInTheContractsOrder() {
        assertThat(new DealStory().checked(folder).path("gates").findValuesAsString("gate"))
                .startsWith(
                        "deal-type",
                        "deal-value",
                        "managed-account",
                        "eligible-solution",
                        "won",
                        "microsoft-participation",
                        "seventy-two-hours",
                        "signed-within-60-days",
                        "starts-within-90-days",
                        "annual-value",
                        "deployed-on-azure");
    }

    @Test
    void everyGateNamesItsRuleAndWhoSaysSo() {
        for (var gate : new DealStory().checked(folder).path("gates")) {
            assertThat(gate.path("rule").asString()).as(gate.toString()).startsWith("registration-");
            assertThat(gate.path("source").asString()).as(gate.toString()).contains("Partner Center");
            assertThat(gate.path("trust").asString()).as(gate.toString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-08-03,true", "2023-08-02,false", "2023-10-02,true", "2023-10-03,false"})
    void aContractIsSignedSixtyDaysAgoAtMostAndNotTomorrow(String signed, boolean met) {
        var story = new DealStory().deal("created_at", "2023-07-01T00:00:00Z").registration("signed_on", signed);

        assertThat(met("signed-within-60-days", story)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-04,true", "2023-07-03,false", "2024-03-01,true"})
    void aContractBeganNinetyDaysAgoAtMost(String starts, boolean met) {
        assertThat(met("starts-within-90-days", new DealStory().registration("starts_on", starts)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-05,true", "2023-09-04,false"})
    void aContractIsSignedOnTheDayMicrosoftWasInvitedOrLater(String signed, boolean met) {
        var story = new DealStory()
                .deal("microsoft_invited_at", "2023-09-05T23:59:00Z")
                .registration("signed_on", signed);

        assertThat(met("signed-after-sharing", story)).isEqualTo(met);
        assertThat(story.checked(folder).path("registrable").asBoolean()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-04T08:00:00Z,true", "2023-09-04T07:59:59Z,false", "2023-09-04T07:00:00Z,false"})
    void aDealWonBeforeSeventyTwoHoursIsWarnedOfAndNotBarred(String won, boolean met) {
        var story = new DealStory().deal("won_at", won);

        assertThat(met("seventy-two-hours", story)).isEqualTo(met);
        assertThat(story.gate("seventy-two-hours", folder).path("level").asString())
                .isEqualTo("warning");
        assertThat(story.checked(folder).path("registrable").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"150000,false", "150000.01,true", "150006,true"})
    void aPerpetualContractIsSpreadOverSixYearsAndMustBeAboveTheBound(String value, boolean met) {
        var story = new DealStory()
                .registration("perpetual", "true")
                .registration("ends_on", "")
                .registration("contract_value", value);

        assertThat(met("annual-value", story)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "25000,2024-09-30,false",
        "25000.01,2024-09-30,true",
        "50000,2025-09-30,false",
        "50000.01,2025-09-30,true",
        "75000,2026-09-30,false",
        "75000.01,2026-09-30,true",
        "25000.01,2024-03-31,true",
        "25000,2024-03-31,false"
    })
    void aContractWithAnEndIsTakenByItsMonthsAndAShortOneWhole(String value, String ends, boolean met) {
        var story = new DealStory().registration("contract_value", value).registration("ends_on", ends);

        assertThat(met("annual-value", story)).isEqualTo(met);
    }

    @Test
    void theFormulaOfATermIsSaidToBeInferred() {
        var gate = new DealStory().gate("annual-value", folder);

        assertThat(gate.at("/trust").asString()).isEqualTo("official");
        assertThat(gate.at("/also/0/rule").asString()).isEqualTo("registration-finite-term");
        assertThat(gate.at("/also/0/trust").asString()).isEqualTo("inferred");
        assertThat(new DealStory().explained(folder)).contains("rule registration-finite-term");
    }

    @Test
    void aTermOfLessThanAYearIsFlagged() {
        var story = new DealStory().registration("ends_on", "2024-03-31");

        assertThat(story.gate("annual-value", folder).path("reason").asString())
                .contains("90000 USD whole, since its term of 6 months is below 12");
    }

    @ParameterizedTest
    @CsvSource({"25000,true", "24999.99,false", "25000.01,true"})
    void aDealIsWorthTheBoundAtLeast(String value, boolean met) {
        assertThat(met("deal-value", new DealStory().deal("value", value))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"20000,1.25,true", "19999.99,1.25,false"})
    void aDealInAnotherCurrencyIsComparedAtTheRateOfTheMonthItWasCreatedIn(String value, String rate, boolean met) {
        var story = new DealStory()
                .deal("value", value)
                .deal("currency", "EUR")
                .rate("2023-09", "EUR", rate)
                .rate("2023-10", "EUR", "9");

        assertThat(met("deal-value", story)).isEqualTo(met);
    }

    @Test
    void withoutARateTheValueIsNotMetAndSaysWhichRateIsMissing() {
        var story = new DealStory().deal("currency", "EUR");

        assertThat(met("deal-value", story)).isFalse();
        assertThat(reason("deal-value", story)).contains("EUR", "2023-09", "rate");
    }

    @ParameterizedTest
    @CsvSource({"managed,true", "unmanaged,false", "other,false"})
    void theAccountIsManagedByASellerOfMicrosoft(String account, boolean met) {
        assertThat(met("managed-account", new DealStory().account(account))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"co-sell,true", "partner-led,true", "private,false", "p2p,false", "solution-assessment,false"})
    void onlySomeTypesOfDealCanBeRegistered(String type, boolean met) {
        assertThat(met("deal-type", new DealStory().deal("type", type))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"insight-desk,true", "forecast,false", "forecast;insight-desk,true"})
    void oneSolutionOfTheDealIsEligible(String solutions, boolean met) {
        assertThat(met("eligible-solution", new DealStory().deal("solutions", solutions)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "co-sell,accepted,true",
        "co-sell,won,true",
        "co-sell,invited,false",
        "co-sell,none,false",
        "co-sell,declined,false",
        "co-sell,expired,false",
        "partner-led,none,true"
    })
    void microsoftAnsweredACoSellDeal(String type, String status, boolean met) {
        var story = new DealStory().deal("type", type).deal("microsoft_status", status);

        assertThat(met("microsoft-participation", story)).isEqualTo(met);
    }

    @Test
    void anOpenDealIsNotWonYet() {
        assertThat(met("won", new DealStory().open())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "'',false"})
    void theSolutionRunsOnAzure(String deployed, boolean met) {
        assertThat(met("deployed-on-azure", new DealStory().registration("deployed_on_azure", deployed)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"90000,true", "90000.01,false"})
    void theSolutionsPartIsNotAboveTheContract(String value, boolean met) {
        assertThat(met("solution-value", new DealStory().registration("solution_value", value)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signed-within-60-days",
                "starts-within-90-days",
                "annual-value",
                "deployed-on-azure",
                "signed-after-sharing",
                "solution-value"
            })
    void withoutADraftTheContractCannotBeJudged(String gate) {
        var story = new DealStory().withoutDraft();

        assertThat(met(gate, story)).isFalse();
        assertThat(reason(gate, story)).contains("registrations.csv");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-16,true", "2023-06-17,false", "2023-06-30,false", "2023-07-01,true"})
    void registrationWasSwitchedOffForTheEndOfTheYear(String on, boolean met) {
        assertThat(met("registration-open", new DealStory().on(on))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14,true", "2024-06-15,false", "2024-06-30,false", "2024-07-01,true"})
    void theOperatorsCalendarClosesRegistrationToo(String on, boolean met) {
        var story = new DealStory()
                .calendar("FY24,registration-blackout,2024-06-15,2024-06-30,as announced")
                .on(on);

        assertThat(met("registration-open", story)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"1000000,auto", "1000000.01,manual"})
    void aboveAMillionAYearAPersonReviews(String value, String review) {
        var story = new DealStory().registration("contract_value", value).registration("ends_on", "2024-09-30");

        assertThat(story.checked(folder).path("review").asString()).isEqualTo(review);
    }

    @Test
    void whatCannotBeCountedIsReviewed() {
        var checked = new DealStory().registration("ends_on", "").checked(folder);

        assertThat(checked.path("review").asString()).isEqualTo("manual");
        assertThat(checked.path("reviewReasons").toString()).contains("ends_on is not stated");
    }

    @Test
    void severalPartnersAreReviewed() {
        assertThat(new DealStory()
                        .deal("partners", "Litware")
                        .checked(folder)
                        .path("review")
                        .asString())
                .isEqualTo("manual");
    }

    @ParameterizedTest
    @CsvSource({"25000,true", "24999.99,false"})
    void payAsYouGoIsReviewedAndComesToTheBoundAtLeast(String value, boolean met) {
        var story = new DealStory()
                .registration("pricing", "payg")
                .registration("contract_value", value)
                .registration("ends_on", "2024-09-30");

        assertThat(story.checked(folder).path("review").asString()).isEqualTo("manual");
        assertThat(met("annual-value", story)).isEqualTo(met);
        assertThat(story.gate("annual-value", folder).path("rule").asString()).isEqualTo("registration-payg");
    }

    @Test
    void payAsYouGoForSeveralYearsIsNotTakenAsOneYears() {
        var story = new DealStory().registration("pricing", "payg").registration("contract_value", "74999");

        assertThat(met("annual-value", story)).isFalse();
        assertThat(reason("annual-value", story)).contains("24999.67 USD a year (74999 USD × 12 ÷ 36 months)");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01,true", "2024-09-02,false"})
    void payAsYouGoMayBeSignedUpToAYearAfterSharing(String signed, boolean met) {
        var story = new DealStory()
                .registration("pricing", "payg")
                .registration("signed_on", signed)
                .registration("starts_on", signed)
                .on("2024-12-01");

        assertThat(met("signed-within-60-days", story)).isEqualTo(met);
    }

    @Test
    void aRegisteredDealIsJudgedOnTheDayItWasRegistered() {
        var story =
                new DealStory().registered("2023-10-02T10:00:00Z", "Approved").on("2026-01-01");

        assertThat(unmet(story.checked(folder))).isEmpty();
        assertThat(story.checked(folder).path("registrable").asBoolean()).isFalse();
        assertThat(story.explained(folder)).contains("registered", "Approved", "2023-10-02");
    }

    @Test
    void whereNoRuleSpeaksAGateIsNotMetAndSaysSo() {
        var story = new DealStory().on("2022-03-01");

        assertThat(met("deal-value", story)).isFalse();
        assertThat(reason("deal-value", story)).contains("no rule speaks of 2022-03-01", "not found");
    }

    @Test
    void whatWasPublishedLaterWasNotKnown() {
        var story = new DealStory().knownBy("2023-05-12");

        assertThat(met("annual-value", story)).isFalse();
        assertThat(reason("annual-value", story)).contains("nothing had been published by 2023-05-12");
        assertThat(met("annual-value", story.knownBy("2023-05-13"))).isTrue();
    }

    @Test
    void theMarketplaceNeedsNoRegistrationForSellerCreditSinceJuly2023() {
        assertThat(new DealStory().explained(folder)).contains("for-pracr: yes; for-seller-credit: no");
        assertThat(new DealStory().on("2023-06-10").explained(folder))
                .contains(
                        "for seller credit on marketplace sales of an eligible solution: not known",
                        "rule marketplace-registration for 2023-06-10, as known by 2026-11-22: not found");
    }

    private boolean met(String gate, DealStory story) {
        return story.gate(gate, folder).path("met").asBoolean();
    }

    private String reason(String gate, DealStory story) {
        return story.gate(gate, folder).path("reason").asString();
    }

    private static List<String> unmet(JsonNode checked) {
        var unmet = new ArrayList<String>();
        checked.path("gates").forEach(gate -> {
            if (!gate.path("met").asBoolean()) {
                unmet.add(gate.path("gate").asString());
            }
        });
        return unmet;
    }
}
