package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The checks say of spans what asking each day would say. */
class RuleChecksProperties {
    private static final KnownBy AT_LAST = new KnownBy(LocalDate.of(2030, 1, 1));

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aGapIsExactlyTheDaysThatGetNoAnswer(@ForAll long seed) {
        var rule = new RandomHistory(seed).rule();
        var first = rule.versions().stream()
                .filter(version -> version.publication().withdrawn() == null)
                .map(version -> version.span().from())
                .toList();
        var unanswered = first.isEmpty()
                ? Set.of()
                : first.get(0)
                        .datesUntil(first.get(first.size() - 1).plusDays(1))
                        .filter(day -> rule.ask(day, AT_LAST) instanceof Ruling.Silent)
                        .collect(Collectors.toSet());

        assertThat(daysOfGaps(rule)).as("seed %s", seed).isEqualTo(unanswered);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noConflictIsMetThatTheChecksDidNotTell(@ForAll long seed) {
        var history = new RandomHistory(seed);
        var rule = history.rule();
        var told = !Conflicts.of(rule.versions()).isEmpty();
        for (int count = 0; count < 50; count++) {
            var ruling = rule.ask(history.day(), new KnownBy(history.dayFrom(RandomHistory.START)));
            assertThat(ruling instanceof Ruling.Conflict && !told)
                    .as("%s, seed %s", ruling.claims(), seed)
                    .isFalse();
        }
    }

    private static Set<LocalDate> daysOfGaps(Rule rule) {
        return Rulebook.of(List.of(rule)).check(AT_LAST.day(), Period.ofYears(10)).stream()
                .filter(finding -> finding.code().equals("rule-gap"))
                .map(finding -> finding.seen().replaceFirst(".* for days ", "").split(" to ", -1))
                .flatMap(ends -> LocalDate.parse(ends[0])
                        .datesUntil(LocalDate.parse(ends[1]).plusDays(1)))
                .collect(Collectors.toSet());
    }
}
