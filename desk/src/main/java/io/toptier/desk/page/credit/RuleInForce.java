package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import io.toptier.credit.Statement.Line;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was published once, and how many entries rest on it.
 *
 * @param inForce the days it governs; empty where the rulebook no longer has it
 * @param note what a reader should know before relying on it; null for nothing
 */
public record RuleInForce(
        Authority authority,
        String title,
        String inForce,
        String source,
        @Nullable String note,
        long entries) {

    /** Of everything that lines rest on. */
    static List<RuleInForce> of(List<Line> lines, Rulebook rulebook) {
        var order = Comparator.comparing(Authority::rule).thenComparing(Authority::published);
        var counts = new TreeMap<Authority, Long>(order);
        lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.entry().authority()), line.support().stream())
                        .distinct())
                .forEach(authority -> counts.merge(authority, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> of(count.getKey(), count.getValue(), rulebook))
                .toList();
    }

    private static RuleInForce of(Authority authority, long entries, Rulebook rulebook) {
        var rule = rulebook.rule(authority.rule());
        var version = rule.flatMap(known -> version(known, authority));
        return new RuleInForce(
                authority,
                rule.map(Rule::title).orElse(authority.rule().value()),
                version.map(one -> one.span().toString()).orElse(""),
                version.map(one -> one.publication().source()).orElse(""),
                version.map(Version::note).orElse(null),
                entries);
    }

    private static Optional<Version> version(Rule rule, Authority authority) {
        return rule.versions().stream()
                .filter(one -> one.publication().published().equals(authority.published()))
                .filter(one -> one.publication().trust() == authority.trust())
                .findFirst();
    }
}
