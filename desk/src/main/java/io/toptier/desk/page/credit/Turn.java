package io.toptier.desk.page.credit;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day on which something was published about days that were past already: what was known of them changed.
 *
 * @param before the last day without it
 */
public record Turn(RuleId rule, String title, LocalDate before, LocalDate published) {
    private static final List<RuleId> DECIDING =
            List.of(ShippedRules.MBS_CREDIT, ShippedRules.MARKETPLACE_REGISTRATION, ShippedRules.PRACR_CREDIT);

    /** Those of the rules that decide on credit, the latest first. */
    static List<Turn> of(Rulebook rulebook, KnownBy knownBy) {
        return DECIDING.stream()
                .map(rulebook::rule)
                .flatMap(Optional::stream)
                .flatMap(rule -> of(rule, knownBy))
                .sorted((one, other) -> other.published().compareTo(one.published()))
                .toList();
    }

    /** A first word about past days is no turn: nobody had thought otherwise. */
    private static Stream<Turn> of(Rule rule, KnownBy knownBy) {
        return rule.versions().stream()
                .filter(version -> version.publication().standsFor(knownBy))
                .filter(version -> corrects(version, rule))
                .map(version -> new Turn(
                        rule.id(),
                        rule.title(),
                        version.publication().published().minusDays(1),
                        version.publication().published()));
    }

    private static boolean corrects(Version version, Rule rule) {
        var published = version.publication().published();
        return rule.versions().stream()
                .anyMatch(earlier -> earlier.publication().published().isBefore(published)
                        && earlier.span().overlaps(version.span()));
    }
}
