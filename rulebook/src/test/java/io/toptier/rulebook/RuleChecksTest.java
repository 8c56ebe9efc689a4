package io.toptier.rulebook;

import static io.toptier.rulebook.RuleText.fee;
import static io.toptier.rulebook.RuleText.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleChecksTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    @Test
    void versionsPublishedOnOneDayThatOverlapAreAConflictThatShowsBoth() {
        var finding =
                only(CHECKED, says("3", "2022-01-01", null, "2021-12-01"), says("5", "2023-01-01", null, "2021-12-01"));

        assertThat(finding.code()).isEqualTo("rule-conflict");
        assertThat(finding.isError()).isTrue();
        assertThat(finding.seen()).contains("'3' from 2022-01-01", "'5' from 2023-01-01", "Contoso gazette");
    }

    @Test
    void daysBetweenTwoVersionsAreAGap() {
        var finding = only(
                CHECKED,
                says("20", "2019-01-01", "2021-01-01", "2019-01-01"),
                says("10", "2019-06-01", "2019-12-01", "2019-05-01"),
                says("3", "2021-07-01", null, "2021-07-01"));

        assertThat(finding.code()).isEqualTo("rule-gap");
        assertThat(finding.seen()).isEqualTo("rule fee says nothing for days 2021-01-01 to 2021-06-30");
    }

    @Test
    void valueNobodyCheckedForTheGivenAgeIsStale() {
        var version = says("3", "2022-01-01", null, "2021-12-01");

        assertThat(check(CHECKED.plusMonths(6), version)).isEmpty();
        assertThat(only(CHECKED.plusMonths(6).plusDays(1), version).code()).isEqualTo("rule-stale");
    }

    @Test
    void correctionOfAnEarlierPublicationIsNoConflict() {
        assertThat(check(
                        CHECKED,
                        says("3", "2022-01-01", null, "2021-12-01"),
                        says("5", "2022-01-01", null, "2022-02-01")))
                .isEmpty();
    }

    private static Finding only(LocalDate asOf, Version... versions) {
        var findings = check(asOf, versions);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> check(LocalDate asOf, Version... versions) {
        return Rulebook.of(List.of(fee(versions))).check(asOf, Period.ofMonths(6));
    }
}
