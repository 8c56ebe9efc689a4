package io.toptier.rulebook;

import static io.toptier.rulebook.RuleText.knownBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the shipped rules say in the situations that partners have met. */
class ProgramTest {
    private static final KnownBy TODAY = knownBy("2026-11-22");

    private final Rulebook shipped = Rulebook.shipped();

    @Test
    void saleOfSeptember2023EarnsCreditOnlySinceTheChangeOfDecember() {
        var sold = LocalDate.of(2023, 9, 15);
        var withoutTier = Set.of("eligible-solution");

        assertThat(meets(ShippedRules.MBS_CREDIT, sold, knownBy("2023-10-01"), withoutTier))
                .isFalse();
        assertThat(meets(ShippedRules.MBS_CREDIT, sold, knownBy("2024-01-15"), withoutTier))
                .isTrue();
    }

    @Test
    void noViewOfTheChangeOfDecemberReachesFiscalYear2023() {
        var sold = LocalDate.of(2023, 6, 30);

        assertThat(shipped.ask(ShippedRules.MBS_CREDIT, sold, knownBy("2023-10-01")))
                .isInstanceOf(Ruling.Silent.class);
        assertThat(shipped.ask(ShippedRules.MBS_CREDIT, sold, TODAY)).isInstanceOf(Ruling.Silent.class);
    }

    @Test
    void saleAfterTheChangeOfDecemberRunsOutRestsOnAnInference() {
        var found = shipped.ask(ShippedRules.MBS_CREDIT, LocalDate.of(2024, 7, 1), TODAY)
                .found()
                .orElseThrow();

        assertThat(found.version().publication().trust()).isEqualTo(Trust.INFERRED);
    }

    @Test
    void certifiedPartnerReportsJune2026AndNotJuly() {
        var certified = Set.of("certified-software-azure");

        assertThat(mayReport(Month.of(2026, 6), certified)).isTrue();
        assertThat(mayReport(Month.of(2026, 7), certified)).isFalse();
        assertThat(flag(ShippedRules.PRACR_RETIREMENT, Month.of(2026, 7))).isTrue();
        assertThat(text(ShippedRules.PRACR_METHOD, Month.of(2026, 6))).isEqualTo("proxy");
        assertThat(text(ShippedRules.PRACR_METHOD, Month.of(2026, 7))).isEqualTo("none");
    }

    @Test
    void legacyTopTierPartnerReportsDecember2025AndNotJanuary2026WithoutADesignation() {
        var legacy = Set.of("legacy-top-tier");

        assertThat(mayReport(Month.of(2025, 12), legacy)).isTrue();
        assertThat(mayReport(Month.of(2026, 1), legacy)).isFalse();
        assertThat(mayReport(Month.of(2026, 1), Set.of("legacy-top-tier", "industry-ai")))
                .isTrue();
    }

    @Test
    void laterWordingOfFiscalYear2026CorrectsTheFirst() {
        var august = LocalDate.of(2025, 8, 31);
        var legacy = Set.of("legacy-top-tier");

        assertThat(meets(ShippedRules.PRACR_ELIGIBILITY, august, knownBy("2025-09-10"), legacy))
                .isFalse();
        assertThat(meets(ShippedRules.PRACR_ELIGIBILITY, august, knownBy("2026-01-10"), legacy))
                .isTrue();
    }

    @Test
    void beforeFiscalYear2026TierAndApprovalAreBothAskedFor() {
        var november = Month.of(2023, 11);

        assertThat(mayReport(november, Set.of("top-tier", "pracr-approved"))).isTrue();
        assertThat(mayReport(november, Set.of("top-tier"))).isFalse();
        assertThat(text(ShippedRules.PRACR_METHOD, november)).isEqualTo("measured");
        assertThat(text(ShippedRules.PRACR_METHOD, Month.of(2025, 6))).isEqualTo("measured");
    }

    @Test
    void endOfPracrIsNotKnownBeforeItsAnnouncement() {
        var july = LocalDate.of(2026, 7, 31);

        assertThat(shipped.ask(ShippedRules.PRACR_METHOD, july, knownBy("2026-07-09")))
                .isInstanceOf(Ruling.Silent.class);
    }

    @Test
    void nothingIsSaidToHaveEndedBeforeItsEndWasAnnounced() {
        var cadence = new RuleId("pracr-cadence");
        var august = LocalDate.of(2026, 8, 1);

        var before = shipped.ask(cadence, august, knownBy("2026-07-09")).trace();
        assertThat(before.value()).isEqualTo("not known");
        assertThat(before.source()).doesNotContain("ended");
        assertThat(shipped.ask(cadence, august, knownBy("2026-07-10")).trace().value())
                .isEqualTo("not in force");
    }

    @Test
    void acrPolicySaysSomethingOfEveryClassOfCharge() {
        var policy = shipped.policy(ShippedRules.ACR_DEFAULT, LocalDate.of(2023, 11, 30), knownBy("2023-12-10"));

        assertThat(treatments(policy, "include")).isEqualTo(Set.of("usage", "covered-usage", "usage-refund"));
        assertThat(treatments(policy, "exclude"))
                .isEqualTo(Set.of(
                        "unused-commitment",
                        "commitment-purchase",
                        "commitment-refund",
                        "marketplace",
                        "purchase",
                        "support",
                        "tax",
                        "credit",
                        "rounding",
                        "adjustment",
                        "not-azure",
                        "cost-allocation-rule",
                        "other"));
        assertThat(policy.lines()).hasSize(16);
        assertThat(policy.changedByOperator()).isEmpty();
    }

    @Test
    void acrPolicyHoldsFromFiscalYear2022ToTwoYearsAhead() {
        var time = new Span(new FiscalYear(2022).span().from(), LocalDate.of(2028, 11, 22));

        shipped.policy(ShippedRules.ACR_DEFAULT, time.from(), TODAY)
                .lines()
                .values()
                .forEach(ruling -> assertThat(shipped.through(ruling.rule().id(), time, TODAY))
                        .singleElement()
                        .satisfies(
                                stretch -> assertThat(stretch.ruling().found()).isPresent()));
    }

    @Test
    void threePercentBeforeThePageThatSaysSoIsAConclusion() {
        assertThat(trust("marketplace-fee", "2021-10-01")).isEqualTo(Trust.INFERRED);
        assertThat(trust("marketplace-fee", "2022-10-01")).isEqualTo(Trust.OFFICIAL);
        assertThat(says("marketplace-fee", "2021-10-01")).isEqualTo("3");
        assertThat(says("marketplace-fee", "2021-06-30")).isEqualTo("20");
    }

    @Test
    void technicalValidationOnceAskedForMoreThanHalfOfTheInfrastructure() {
        assertThat(says("technical-validation", "2022-01-01")).contains("asks: more-than-half-repeatable-ip");
        assertThat(says("technical-validation-share", "2022-01-01")).isEqualTo("50");
        assertThat(says("technical-validation", "2024-01-01")).contains("asks: primarily-on-azure");
        assertThat(says("technical-validation-share", "2024-01-01")).isEqualTo("not in force");
    }

    @Test
    void incrementalValueOfMarketplaceDealsEndsWithFiscalYear2023() {
        assertThat(says("marketplace-incremental-value", "2023-03-31")).isEqualTo("required");
        assertThat(says("marketplace-incremental-value", "2023-04-01")).isEqualTo("required-unless-large");
        assertThat(says("marketplace-incremental-value-large", "2023-04-01")).isEqualTo("1000000");
        assertThat(says("marketplace-incremental-value", "2023-07-01")).isEqualTo("not-required");
        assertThat(trust("marketplace-incremental-value", "2023-07-01")).isEqualTo(Trust.INFERRED);
        assertThat(says("marketplace-incremental-value-rollover", "2023-09-30")).isEqualTo("yes");
        assertThat(says("marketplace-incremental-value-rollover", "2023-10-01")).isEqualTo("no");
    }

    @Test
    void resoldWithAMarginDoesNotBurnDownACommitment() {
        assertThat(says("macc-private-offers", "2024-01-01"))
                .isEqualTo("csp-margin: does-not-count; multiparty: counts; to-customer: counts");
    }

    @Test
    void whatASellerRetiresIsNotKnownAndIsTheOperatorsToState() {
        var ruling = shipped.ask(new RuleId("seller-credit-rate"), LocalDate.of(2026, 8, 1), TODAY);

        assertThat(ruling.word()).isEqualTo("silent");
        assertThat(ruling.trace().value()).isEqualTo("not found");
        assertThat(ruling.trace().source()).startsWith("No public text names a percentage.");
    }

    @Test
    void figuresOfDesignationsAreAVendorsWord() {
        assertThat(trust("designation-metrics-azure", "2026-01-01")).isEqualTo(Trust.VENDOR);
        assertThat(says("designation-metrics-industry-ai", "2026-01-01")).contains("billed-sales-usd: 1000000;");
    }

    private String says(String rule, String day) {
        return shipped.ask(new RuleId(rule), LocalDate.parse(day), TODAY)
                .trace()
                .value();
    }

    private Trust trust(String rule, String day) {
        return shipped.ask(new RuleId(rule), LocalDate.parse(day), TODAY)
                .found()
                .orElseThrow()
                .version()
                .publication()
                .trust();
    }

    private Set<String> treatments(Policy policy, String treatment) {
        return policy.lines().entrySet().stream()
                .filter(line -> line.getValue().found().orElseThrow().text().equals(treatment))
                .map(line -> line.getKey())
                .collect(Collectors.toSet());
    }

    private boolean mayReport(Month month, Set<String> holding) {
        return meets(ShippedRules.PRACR_ELIGIBILITY, month.lastDay(), TODAY, holding);
    }

    private boolean meets(RuleId rule, LocalDate day, KnownBy knownBy, Set<String> holding) {
        var ways = shipped.ask(rule, day, knownBy).found().orElseThrow().alternatives();
        return ways.stream().map(way -> way.missing(holding)).anyMatch(List::isEmpty);
    }

    private boolean flag(RuleId rule, Month month) {
        return shipped.ask(rule, month.lastDay(), TODAY).found().orElseThrow().flag();
    }

    private String text(RuleId rule, Month month) {
        return shipped.ask(rule, month.lastDay(), TODAY).found().orElseThrow().text();
    }
}
