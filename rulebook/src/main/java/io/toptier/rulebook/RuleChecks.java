package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with rules that were read without a fault. */
final class RuleChecks {
    /** What people write where they have no source. */
    private static final Set<String> NO_SOURCE = Set.of("unknown", "none", "n/a", "na", "tbd", "todo");

    private RuleChecks() {}

    /** Shipped rules must answer, or say why not, on every day up to the horizon. */
    static List<Finding> of(Collection<Rule> rules, LocalDate staleBefore, LocalDate horizon) {
        var findings = new Findings();
        findings.addAll(Conflicts.of(rules));
        for (var rule : rules) {
            findings.addAll(Gaps.of(rule, horizon));
            findings.addAll(contradictions(rule));
            findings.addAll(stale(rule, staleBefore));
            findings.addAll(unsourced(rule));
        }
        return findings.inOrder();
    }

    /** A silence says that nobody speaks of its days; a version or another silence in the same file must not. */
    private static List<Finding> contradictions(Rule rule) {
        return rule.silences().stream()
                .flatMap(silence -> Stream.concat(
                        rule.versions().stream()
                                .filter(version -> version.origin() == rule.origin())
                                .filter(version -> version.publication().withdrawn() == null)
                                .filter(version -> version.span().overlaps(silence.span()))
                                .map(version -> contradiction(rule, silence, version + " in " + version.place())),
                        rule.silences().stream()
                                .filter(other ->
                                        !other.equals(silence) && other.span().overlaps(silence.span()))
                                .map(other -> contradiction(rule, silence, "silent " + other.span()))))
                .toList();
    }

    private static Finding contradiction(Rule rule, Silence silence, String other) {
        return Finding.warning(
                "rule-silence-contradicted",
                silence.place(),
                "rule %s is silent %s (%s), and yet %s".formatted(rule.id(), silence.span(), silence, other),
                "for each day either a version or one silence",
                "correct 'from' or 'until' of one of them");
    }

    private static List<Finding> stale(Rule rule, LocalDate staleBefore) {
        var versions = rule.versions().stream()
                .filter(version -> version.publication().checked().isBefore(staleBefore))
                .map(version -> Finding.warning(
                        "rule-stale",
                        version.place(),
                        "rule %s, last checked %s: %s"
                                .formatted(rule.id(), version.publication().checked(), version),
                        "a check on or after " + staleBefore,
                        "compare it with its source and write today's date into 'checked'"));
        var silences = rule.silences().stream()
                .filter(silence -> silence.checked().isBefore(staleBefore))
                .map(silence -> Finding.warning(
                        "rule-stale",
                        silence.place(),
                        "rule %s, last looked for %s: silent %s, %s"
                                .formatted(rule.id(), silence.checked(), silence.span(), silence),
                        "a look on or after " + staleBefore,
                        "look for what the program says and write today's date into 'checked'"));
        return Stream.concat(versions, silences).toList();
    }

    private static List<Finding> unsourced(Rule rule) {
        return rule.versions().stream()
                .filter(version -> !namesSource(version.publication().source()))
                .map(version -> Finding.warning(
                        "rule-unsourced",
                        version.place(),
                        "rule %s says '%s' by the source '%s'"
                                .formatted(
                                        rule.id(),
                                        version.value(),
                                        version.publication().source()),
                        "a text, a letter or a person that others can find",
                        "write into 'source' where it was read, or leave the version out"))
                .toList();
    }

    private static boolean namesSource(String source) {
        return source.chars().anyMatch(Character::isLetter)
                && !NO_SOURCE.contains(source.strip().toLowerCase(Locale.ROOT));
    }
}
