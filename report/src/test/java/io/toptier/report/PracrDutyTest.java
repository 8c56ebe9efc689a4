package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Span;
import io.toptier.report.Duty.Method;
import io.toptier.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracrDutyTest {
    private static final String NOW = "2026-11-22";
    private static final PartnerFacts TOP_TIER_AND_APPROVED =
            new PartnerFacts(List.of(from("2023-08-01")), List.of(from("2023-08-15")), List.of(), true);
    private static final PartnerFacts TOP_TIER_ALONE =
            new PartnerFacts(List.of(from("2023-08-01")), List.of(), List.of(), true);
    private static final PartnerFacts CERTIFIED = new PartnerFacts(
            List.of(), List.of(), List.of(new Designation("certified-software-azure", from("2025-07-20"))), true);
    private static final PartnerFacts UNSTATED = new PartnerFacts(List.of(), List.of(), List.of(), false);

    @Test
    void aTopTierPartnerThatIsApprovedReportsWhatItMeasured() {
        var duty = duty("2023-11", TOP_TIER_AND_APPROVED, NOW);

        assertThat(duty.due()).isTrue();
        assertThat(duty.method()).isEqualTo(Method.MEASURED);
        assertThat(duty.reason()).contains("top-tier and pracr-approved");
        assertThat(String.valueOf(duty.basis())).contains("rule pracr-eligibility", "trust official");
        assertThat(String.valueOf(duty.methodBasis())).contains("rule pracr-method", "trust copy");
    }

    @Test
    void whatIsHeldFromTheMiddleOfAMonthCountsFromTheNext() {
        assertThat(duty("2023-08", TOP_TIER_AND_APPROVED, NOW).due()).isFalse();
        assertThat(duty("2023-09", TOP_TIER_AND_APPROVED, NOW).due()).isTrue();
    }

    @Test
    void withoutApprovalNothingIsDueAndTheReasonSaysWhatIsMissing() {
        var duty = duty("2023-11", TOP_TIER_ALONE, NOW);

        assertThat(duty.due()).isFalse();
        assertThat(duty.method()).isEqualTo(Method.NONE);
        assertThat(duty.prepared()).isEqualTo(Method.NONE);
        assertThat(duty.reason()).isEqualTo("nothing is due, because the partner does not meet pracr-approved");
    }

    @Test
    void aLegacyTopTierPartnerReportsByProxyUntilTheTransitionEnds() {
        assertThat(duty("2025-12", TOP_TIER_ALONE, NOW).method()).isEqualTo(Method.PROXY);
        assertThat(duty("2026-01", TOP_TIER_ALONE, NOW).due()).isFalse();
    }

    @Test
    void theTransitionWasNotKnownBeforeItWasPublished() {
        assertThat(duty("2025-08", TOP_TIER_ALONE, "2025-08-31").due()).isFalse();
        assertThat(duty("2025-08", TOP_TIER_ALONE, "2026-01-15").due()).isTrue();
    }

    @Test
    void aCertifiedPartnerReportsJune2026AndNothingAfter() {
        assertThat(duty("2026-06", CERTIFIED, NOW).method()).isEqualTo(Method.PROXY);

        var july = duty("2026-07", CERTIFIED, NOW);
        assertThat(july.due()).isFalse();
        assertThat(july.reason()).isEqualTo("nothing is due, because PRACR has ended as a broad co-sell mechanism");
        assertThat(String.valueOf(july.basis())).contains("published 2026-07-10", "trust second-hand");
    }

    @Test
    void aMonthBeforeAnyRuleSaysSo() {
        var duty = duty("2022-11", TOP_TIER_AND_APPROVED, NOW);

        assertThat(duty.due()).isFalse();
        assertThat(duty.reason()).startsWith("nothing is due, because no rule speaks of 2022-11");
        assertThat(duty.basis()).isNull();
    }

    @Test
    void whereNobodySaidWhatThePartnerIsTheReportIsPreparedAndTheQuestionAsked() {
        var outcome = PracrDuty.of(Month.of(2023, 11), UNSTATED, Rulebook.shipped(), new KnownBy(LocalDate.parse(NOW)));

        assertThat(outcome.value().due()).isFalse();
        assertThat(outcome.value().method()).isEqualTo(Method.NONE);
        assertThat(outcome.value().prepared()).isEqualTo(Method.MEASURED);
        assertThat(outcome.findings()).extracting(Finding::code).containsExactly("partner-status-unstated");
    }

    private static Duty duty(String month, PartnerFacts facts, String knownBy) {
        return PracrDuty.of(
                        Month.parse(month).orElseThrow(),
                        facts,
                        Rulebook.shipped(),
                        new KnownBy(LocalDate.parse(knownBy)))
                .value();
    }

    private static Span from(String day) {
        return Span.startingOn(LocalDate.parse(day));
    }
}
