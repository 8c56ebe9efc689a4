package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Span;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * The two laws of a rulebook that can be asked about the past, over 100,000 random edits each. A try is a history that
 * goes through a hundred edits; its seed is the only arbitrary, for speed, and stands in every failure.
 */
class KnownByProperties {
    private static final int HISTORIES = 1_000;
    private static final int EDITS = 100;

    /** Of the property that runs: jqwik makes an instance for each. */
    private int edits;

    private int felt;
    private int histories;

    @Property(tries = HISTORIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aLaterPublicationNeverChangesAnAnswerForAnEarlierDayOfKnowledge(@ForAll long seed) {
        var history = new RandomHistory(seed);
        for (int count = 0; count < EDITS; count++) {
            var edit = history.edit();
            var day = history.day();
            var knownBy = new KnownBy(history.dayBefore(edit.published()));

            assertThat(edit.after().ask(day, knownBy).trace())
                    .as("%s, asked for %s as known by %s, seed %s", edit.what(), day, knownBy, seed)
                    .isEqualTo(edit.before().ask(day, knownBy).trace());
            counted(edit, history);
        }
        histories++;
    }

    @Property(tries = HISTORIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aFutureBeginningNeverChangesAnAnswerForADayBeforeIt(@ForAll long seed) {
        var history = new RandomHistory(seed);
        for (int count = 0; count < EDITS; count++) {
            var edit = history.edit();
            var day = history.dayBefore(edit.from());
            var knownBy = new KnownBy(history.dayFrom(RandomHistory.START));
            var before = edit.before().ask(day, knownBy);
            var after = edit.after().ask(day, knownBy);

            assertThat(after.claims())
                    .as("%s, asked for %s as known by %s, seed %s", edit.what(), day, knownBy, seed)
                    .isEqualTo(before.claims());
            assertThat(after.word()).isEqualTo(before.word());
            counted(edit, history);
        }
        histories++;
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void stretchesAnswerLikeEachOfTheirDays(@ForAll long seed) {
        var history = new RandomHistory(seed);
        var rule = history.rule();
        var knownBy = new KnownBy(history.day());
        var time = new Span(RandomHistory.START, RandomHistory.START.plusDays(RandomHistory.DAYS));
        var stretches = Rulebook.of(List.of(rule)).through(RuleText.FEE, time, knownBy);

        for (var day :
                time.from().datesUntil(time.from().plusDays(RandomHistory.DAYS)).toList()) {
            assertThat(stretches.stream()
                            .filter(stretch -> stretch.span().contains(day))
                            .map(stretch -> stretch.ruling().claims()))
                    .as("%s as known by %s, seed %s", day, knownBy, seed)
                    .containsExactly(rule.ask(day, knownBy).claims());
        }
    }

    @AfterProperty
    void everyEditWasTriedAndManyWereFelt() {
        if (histories == HISTORIES) { // else a law was broken, and that is what is to be told
            assertThat(edits).isEqualTo(100_000);
            assertThat(felt).isGreaterThan(edits / 10);
        }
    }

    /** Edits that nobody ever feels would prove nothing. */
    private void counted(RandomHistory.Edit edit, RandomHistory history) {
        edits++;
        var day = history.dayFrom(edit.from());
        var knownBy = new KnownBy(history.dayFrom(edit.published()));
        if (!edit.before()
                .ask(day, knownBy)
                .claims()
                .equals(edit.after().ask(day, knownBy).claims())) {
            felt++;
        }
    }
}
