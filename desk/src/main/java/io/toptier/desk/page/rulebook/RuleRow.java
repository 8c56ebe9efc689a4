package io.toptier.desk.page.rulebook;

import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Trust;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list.
 *
 * @param says its value, or why it has none
 * @param trust null where the rule does not answer
 * @param own whether the operator set what it says
 * @param stale whether its value was not compared with its source for a year
 */
public record RuleRow(
        String id,
        String title,
        String decides,
        String says,
        @Nullable Trust trust,
        String source,
        String published,
        boolean own,
        boolean stale,
        boolean conflict) {

    static RuleRow of(Ruling ruling, LocalDate staleBefore) {
        var rule = ruling.rule();
        var trace = ruling.trace();
        var version = ruling.found().map(Ruling.Found::version);
        var said = version.map(one -> one.publication());
        return new RuleRow(
                rule.id().value(),
                rule.title(),
                rule.decides(),
                trace.value(),
                said.map(one -> one.trust()).orElse(null),
                said.map(one -> one.source()).orElse(trace.source()),
                said.map(one -> one.published().toString()).orElse(""),
                version.filter(one -> one.origin() == Origin.OPERATOR).isPresent(),
                said.filter(one -> one.checked().isBefore(staleBefore)).isPresent(),
                ruling instanceof Ruling.Conflict);
    }
}
