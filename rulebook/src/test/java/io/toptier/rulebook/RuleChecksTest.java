package io.toptier.rulebook;

import static io.toptier.rulebook.RuleText.fee;
import static io.toptier.rulebook.RuleText.says;
import static io.toptier.rulebook.RuleText.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleChecksTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    @Test
    void versionsPublishedOnOneDayThatOverlapAreAConflictThatShowsBoth() {
        var finding = only(
                CHECKED, fee(says("3", "2022-01-01", null, "2021-12-01"), says("5", "2023-01-01", null, "2021-12-01")));

        assertThat(finding.code()).isEqualTo("rule-conflict");
        assertThat(finding.isError()).isTrue();
        assertThat(finding.seen()).contains("'3' from 2022-01-01", "'5' from 2023-01-01", "Contoso gazette");
    }

    @Test
    void correctionOfAnEarlierPublicationIsNoConflict() {
        assertThat(check(
                        CHECKED,
                        fee(says("3", "2022-01-01", null, "2021-12-01"), says("5", "2022-01-01", null, "2022-02-01"))))
                .isEmpty();
    }

    @Test
    void twoRulesForOneLineOfAPolicyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(List.of(lineOf("tax"), lineOf("also-tax"))))
                .withMessage("two rules decide acr-default/tax");
    }

    @Test
    void daysBetweenTwoVersionsAreAGap() {
        var finding = only(
                CHECKED,
                fee(
                        says("20", "2019-01-01", "2021-01-01", "2019-01-01"),
                        says("10", "2019-06-01", "2019-12-01", "2019-05-01"),
                        says("3", "2021-07-01", null, "2021-07-01")));

        assertThat(finding.code()).isEqualTo("rule-gap");
        assertThat(finding.seen()).isEqualTo("rule fee says nothing for days 2021-01-01 to 2021-06-30");
    }

    @Test
    void operatorsOwnRuleMayBeginLateAndEndEarly() {
        assertThat(check(CHECKED, fee(says("3", "2023-01-01", "2024-01-01", "2023-01-01"))))
                .isEmpty();
    }

    @Test
    void shippedRuleSpeaksOfEveryDayFromFiscalYear2022ToTwoYearsAhead() {
        var findings = check(CHECKED, shipped(says("3", "2021-07-02", "2028-11-21", "2023-01-01")));

        assertThat(findings)
                .extracting(Finding::seen)
                .containsExactly(
                        "rule fee says nothing for days 2021-07-01 to 2021-07-01",
                        "rule fee says nothing for days 2028-11-21 to 2028-11-21");
        assertThat(check(CHECKED, shipped(says("3", "2021-07-01", "2028-11-22", "2023-01-01"))))
                .isEmpty();
    }

    @Test
    void silenceWithItsReasonClosesAGap() {
        var rule = fee(
                Origin.SHIPPED,
                List.of(says("3", "2023-07-01", "2026-07-01", "2023-07-01")),
                List.of(silent("2021-07-01", "2023-07-01"), silent("2026-07-01", null)));

        assertThat(check(CHECKED, rule)).isEmpty();
    }

    @Test
    void ruleThatIsSilentThroughoutNeedsNoVersion() {
        assertThat(check(CHECKED, fee(Origin.SHIPPED, List.of(), List.of(silent("2021-07-01", null)))))
                .isEmpty();
        assertThat(only(CHECKED, fee(Origin.SHIPPED, List.of(), List.of())).place())
                .isEqualTo(Place.file("fee.yaml"));
    }

    @Test
    void whatWasWithdrawnNoLongerSpeaks() {
        var rule = fee(
                says("3", "2022-01-01", "2023-01-01", "2022-01-01"),
                says("4", "2023-01-01", "2024-01-01", "2022-01-01", "2022-06-01", Origin.OPERATOR),
                says("5", "2024-01-01", null, "2022-01-01"));

        assertThat(only(CHECKED, rule).seen()).isEqualTo("rule fee says nothing for days 2023-01-01 to 2023-12-31");
    }

    @Test
    void silenceThatAVersionContradictsShowsBoth() {
        var rule = fee(
                Origin.SHIPPED,
                List.of(says("3", "2021-07-01", null, "2021-07-01")),
                List.of(silent("2026-01-01", "2026-02-01")));

        var finding = only(CHECKED, rule);

        assertThat(finding.code()).isEqualTo("rule-silence-contradicted");
        assertThat(finding.place()).isEqualTo(Place.line("fee.yaml", 20));
        assertThat(finding.seen()).contains("not found: no gazette was found", "'3' from 2021-07-01");
    }

    @Test
    void twoSilencesOfOneDayAreEachNamed() {
        var rule =
                fee(Origin.SHIPPED, List.of(), List.of(silent("2021-07-01", null), silent("2026-01-01", "2026-02-01")));

        assertThat(check(CHECKED, rule))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("rule-silence-contradicted"));
    }

    @Test
    void operatorMayKnowWhatWasNotFound() {
        var rule = fee(Origin.SHIPPED, List.of(), List.of(silent("2021-07-01", null)))
                .with(List.of(says("3", "2023-07-01", null, "2023-07-01", null, Origin.OPERATOR)));

        assertThat(check(CHECKED, rule)).isEmpty();
    }

    @Test
    void valueNobodyCheckedForTheGivenAgeIsStale() {
        var rule = fee(says("3", "2022-01-01", null, "2021-12-01"));

        assertThat(check(CHECKED.plusMonths(6), rule)).isEmpty();
        assertThat(only(CHECKED.plusMonths(6).plusDays(1), rule).code()).isEqualTo("rule-stale");
    }

    @Test
    void silenceNobodyLookedIntoForTheGivenAgeIsStale() {
        var rule = fee(Origin.OPERATOR, List.of(), List.of(silent("2021-07-01", null)));

        assertThat(check(CHECKED.plusMonths(6), rule)).isEmpty();
        assertThat(only(CHECKED.plusMonths(6).plusDays(1), rule).seen())
                .isEqualTo("rule fee, last looked for 2026-11-22: silent from 2021-07-01,"
                        + " not found: no gazette was found");
    }

    @Test
    void sourceThatNamesNothingIsNoSource() {
        for (var nothing : List.of("?", " 2023 ", "TBD", "unknown")) {
            assertThat(only(CHECKED, fee(sourced(nothing))).code()).as(nothing).isEqualTo("rule-unsourced");
        }
        assertThat(check(CHECKED, fee(sourced("Letter of 2023")))).isEmpty();
    }

    private static Version sourced(String source) {
        var version = says("3", "2022-01-01", null, "2021-12-01");
        var said = version.publication();
        return new Version(
                version.rule(),
                version.span(),
                version.value(),
                new Publication(said.published(), null, null, source, said.trust(), said.checked()),
                null,
                version.origin(),
                version.place());
    }

    private static Rule lineOf(String id) {
        return new Rule(
                new RuleId(id),
                "Tax",
                "Whether it counts.",
                Kind.Plain.TEXT,
                Map.of(),
                new PolicyLine("acr-default", "tax"),
                List.of(),
                List.of(),
                Origin.SHIPPED,
                Place.file(id + ".yaml"));
    }

    private static Rule shipped(Version... versions) {
        return fee(Origin.SHIPPED, List.of(versions), List.of());
    }

    private static Finding only(LocalDate asOf, Rule rule) {
        var findings = check(asOf, rule);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> check(LocalDate asOf, Rule rule) {
        return Rulebook.of(List.of(rule)).check(asOf, Period.ofMonths(6));
    }
}
