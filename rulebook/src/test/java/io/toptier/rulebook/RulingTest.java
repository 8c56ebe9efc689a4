package io.toptier.rulebook;

import static io.toptier.rulebook.RuleText.answer;
import static io.toptier.rulebook.RuleText.fee;
import static io.toptier.rulebook.RuleText.knownBy;
import static io.toptier.rulebook.RuleText.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final LocalDate NOVEMBER_9 = LocalDate.of(2023, 11, 9);

    @Test
    void twoRuleVersionsInOneMonthAreBothHonoured() {
        var rulebook = Rulebook.of(List.of(fee(
                says("20", "2023-01-01", "2023-11-16", "2022-12-01"), says("3", "2023-11-16", null, "2023-10-01"))));

        var november = rulebook.through(RuleText.FEE, Month.of(2023, 11).span(), knownBy("2023-12-05"));

        assertThat(november)
                .extracting(stretch -> stretch.span().toString(), stretch -> answer(stretch.ruling()))
                .containsExactly(tuple("2023-11-01 to 2023-11-15", "20"), tuple("2023-11-16 to 2023-11-30", "3"));
    }

    @Test
    void laterPublishedRuleWithEarlierEffectLeavesOldStatementsAlone() {
        var before = fee(says("top-tier only", "2023-07-01", "2024-07-01", "2023-07-05"));
        var after = before.with(List.of(says("everybody", "2023-07-01", "2024-07-01", "2023-12-31")));

        assertThat(after.ask(NOVEMBER_9, knownBy("2023-12-30")).trace())
                .isEqualTo(before.ask(NOVEMBER_9, knownBy("2023-12-30")).trace());
        assertThat(answer(after.ask(NOVEMBER_9, knownBy("2023-12-31")))).isEqualTo("everybody");
    }

    @Test
    void futureRuleDoesNotChangeToday() {
        var rule = fee(says("3", "2022-01-01", null, "2021-12-01"), says("5", "2023-11-10", null, "2023-11-01"));

        assertThat(answer(rule.ask(NOVEMBER_9, knownBy("2023-11-09")))).isEqualTo("3");
        assertThat(answer(rule.ask(NOVEMBER_9.plusDays(1), knownBy("2023-11-09"))))
                .isEqualTo("5");
    }

    @Test
    void historyIsNotFlattenedToToday() {
        var rule =
                fee(says("20", "2019-01-01", "2021-07-01", "2019-01-01"), says("3", "2021-07-01", null, "2021-07-01"));

        assertThat(answer(rule.ask(LocalDate.of(2021, 6, 30), knownBy("2026-11-22"))))
                .isEqualTo("20");
        assertThat(answer(rule.ask(LocalDate.of(2021, 7, 1), knownBy("2026-11-22"))))
                .isEqualTo("3");
    }

    @Test
    void twoPublishedOnOneDayConflictAndBothAreShown() {
        var rule = fee(says("3", "2022-01-01", null, "2021-12-01"), says("5", "2023-11-01", null, "2021-12-01"));

        var ruling = rule.ask(NOVEMBER_9, knownBy("2023-11-09"));

        assertThat(ruling).isInstanceOf(Ruling.Conflict.class);
        assertThat(ruling.found()).isEmpty();
        assertThat(ruling.trace().steps())
                .extracting(step -> step.value(), step -> step.source())
                .containsExactly(
                        tuple("3", "Contoso gazette, published 2021-12-01, trust vendor"),
                        tuple("5", "Contoso gazette, published 2021-12-01, trust vendor"));
    }

    @Test
    void operatorsVersionGoesBeforeOneShippedLater() {
        var rule = fee(
                says("3", "2022-01-01", null, "2023-06-01", null, Origin.OPERATOR),
                says("5", "2022-01-01", null, "2023-07-01"));

        assertThat(answer(rule.ask(NOVEMBER_9, knownBy("2023-11-09")))).isEqualTo("3");
        assertThat(rule.ask(NOVEMBER_9, knownBy("2023-11-09")).trace().source())
                .isEqualTo("Contoso gazette, published 2023-06-01, trust vendor, set by the operator in fee.yaml");
    }

    @Test
    void withdrawnVersionCountedUntilItWasWithdrawn() {
        var rule = fee(says("3", "2022-01-01", null, "2022-01-01", "2023-11-09", Origin.SHIPPED));

        assertThat(answer(rule.ask(NOVEMBER_9, knownBy("2023-11-08")))).isEqualTo("3");
        assertThat(rule.ask(NOVEMBER_9, knownBy("2023-11-09")))
                .isEqualTo(new Ruling.Silent(
                        rule,
                        NOVEMBER_9,
                        knownBy("2023-11-09"),
                        "what was said for that day had been withdrawn by 2023-11-09"));
    }

    @Test
    void silenceSaysWhatWasKnownAndNothingLater() {
        var rule =
                fee(says("3", "2022-01-01", "2023-01-01", "2022-01-01"), says("5", "2023-11-01", null, "2023-12-01"));

        assertThat(rule.ask(NOVEMBER_9, knownBy("2021-12-31")).trace().source())
                .isEqualTo("nothing had been published by 2021-12-31");
        assertThat(rule.ask(NOVEMBER_9, knownBy("2023-11-30")).trace().source())
                .isEqualTo("what had been published by 2023-11-30 speaks only of days 2022-01-01 to 2022-12-31");
    }

    @Test
    void askingForAnotherKindOfValueNamesTheRule() {
        var found = fee(says("3", "2022-01-01", null, "2022-01-01"))
                .ask(NOVEMBER_9, knownBy("2023-11-09"))
                .found()
                .orElseThrow();

        assertThatIllegalStateException()
                .isThrownBy(found::decimal)
                .withMessage("rule fee says '3', which is no Amount");
    }

    @Test
    void declaredSilenceIsTheAnswerByWhateverDayItIsAsked() {
        var rule = fee(
                Origin.SHIPPED,
                List.of(says("3", "2023-07-01", null, "2023-07-01")),
                List.of(RuleText.silent("2021-07-01", "2023-07-01")));

        for (var known : List.of("2021-01-01", "2026-11-22")) {
            var trace = rule.ask(LocalDate.of(2022, 1, 1), knownBy(known)).trace();
            assertThat(trace.value()).isEqualTo("not found");
            assertThat(trace.source()).isEqualTo("no gazette was found (last looked for on 2026-11-22)");
        }
    }

    @Test
    void everyAnswerSaysHowItCameAbout() {
        var rule =
                fee(says("3", "2022-01-01", "2023-01-01", "2021-12-01"), says("5", "2022-06-01", null, "2021-12-01"));

        assertThat(List.of("2021-06-01", "2022-02-01", "2022-07-01"))
                .extracting(day ->
                        rule.ask(LocalDate.parse(day), knownBy("2026-11-22")).word())
                .containsExactly("silent", "found", "conflict");
        assertThat(rule.ask(LocalDate.of(2022, 2, 1), knownBy("2026-11-22"))
                        .trace()
                        .source())
                .endsWith("trust vendor");
    }

    @Test
    void stretchesEndWhereTheReasonOfASilenceChanges() {
        var rule = fee(
                Origin.SHIPPED,
                List.of(),
                List.of(RuleText.silent("2021-07-01", "2023-07-01"), RuleText.silent("2024-07-01", null)));

        assertThat(Rulebook.of(List.of(rule)).through(RuleText.FEE, new FiscalYear(2024).span(), knownBy("2026-11-22")))
                .hasSize(1);
        assertThat(Rulebook.of(List.of(rule))
                        .timeline(RuleText.FEE, knownBy("2026-11-22"))
                        .news())
                .isEmpty();
        assertThat(Rulebook.of(List.of(rule))
                        .through(
                                RuleText.FEE,
                                new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1)),
                                knownBy("2026-11-22")))
                .extracting(stretch -> stretch.span().toString())
                .containsExactly("2023-01-01 to 2023-06-30", "2023-07-01 to 2024-06-30", "2024-07-01 to 2024-12-31");
    }

    @Test
    void timelineTellsWhatWasPublishedAndWhatWasTakenBack() {
        var rule = fee(
                says("3", "2022-01-01", null, "2022-01-01", "2023-05-01", Origin.SHIPPED),
                says("5", "2023-07-01", null, "2023-06-01"),
                says("7", "2023-07-01", null, "2027-06-01"));

        var news = Rulebook.of(List.of(rule))
                .timeline(RuleText.FEE, knownBy("2026-11-22"))
                .news();

        assertThat(news)
                .extracting(
                        one -> one.day().toString(),
                        one -> one.published().size(),
                        one -> one.withdrawn().size())
                .containsExactly(tuple("2022-01-01", 1, 0), tuple("2023-05-01", 0, 1), tuple("2023-06-01", 1, 0));
        assertThat(news.get(0).stretches())
                .extracting(stretch -> stretch.ruling().trace().value())
                .containsExactly("not known", "3");
        assertThat(news.get(1).stretches())
                .extracting(stretch -> stretch.ruling().word())
                .containsOnly("silent");
    }

    @Test
    void ruleAsItReadThenKnowsNoLaterWithdrawal() {
        var rule = fee(
                says("3", "2022-01-01", null, "2022-01-01", "2023-05-01", Origin.SHIPPED),
                says("5", "2023-07-01", null, "2023-06-01"));

        assertThat(rule.asKnown(knownBy("2023-04-30")).versions())
                .containsExactly(says("3", "2022-01-01", null, "2022-01-01"));
        assertThat(rule.asKnown(knownBy("2023-05-01")).versions())
                .containsExactly(rule.versions().get(0));
    }
}
