package io.toptier.desk.page.facts;

import io.toptier.desk.visit.Visit;
import io.toptier.rulebook.Publication;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Trust;
import org.jspecify.annotations.Nullable;

/**
 * The rule that something rests on, and who says so.
 *
 * @param trust null where the rule does not answer
 * @param said source and day of publication, or why there is no answer
 */
public record RuleLine(
        String id, String title, String href, @Nullable Trust trust, String said) {

    public static RuleLine of(Ruling ruling, Visit visit) {
        var rule = ruling.rule();
        var said = ruling.found().map(found -> found.version().publication());
        return new RuleLine(
                rule.id().value(),
                rule.title(),
                visit.path("rulebook/" + Address.segment(rule.id().value())),
                said.map(publication -> publication.trust()).orElse(null),
                said.map(RuleLine::said)
                        .orElse(ruling instanceof Ruling.Silent silent ? silent.reason() : "in conflict with itself"));
    }

    /** Many a source names its day already. */
    private static String said(Publication publication) {
        var day = publication.published().toString();
        return publication.source().contains(day) ? publication.source() : publication.source() + ", published " + day;
    }
}
