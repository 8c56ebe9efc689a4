package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question that the program answers, and everything that was ever said about it.
 *
 * @param decides the question, in one sentence
 * @param terms what the conditions and words in its values mean
 * @param policy the policy it is a line of; null where it stands alone
 * @param silences the days for which no version is to be expected, and why
 * @param origin whose rule it is; a shipped one may have versions of the operator
 */
public record Rule(
        RuleId id,
        String title,
        String decides,
        Kind kind,
        Map<String, String> terms,
        @Nullable PolicyLine policy,
        List<Version> versions,
        List<Silence> silences,
        Origin origin,
        Place place) {

    public Rule {
        terms = Map.copyOf(terms);
        silences = silences.stream()
                .sorted(Comparator.comparing((Silence silence) -> silence.span().from()))
                .toList();
        versions = versions.stream()
                .sorted(Comparator.comparing((Version version) -> version.span().from())
                        .thenComparing(version -> version.publication().published()))
                .toList();
    }

    /**
     * The version for a day as known by a day. The operator's goes before shipped ones; of the rest the one published
     * last corrects those before it; two published on one day conflict.
     */
    public Ruling ask(LocalDate day, KnownBy knownBy) {
        var covering = versions.stream()
                .filter(version -> version.span().contains(day))
                .toList();
        var standing = covering.stream()
                .filter(version -> version.publication().standsFor(knownBy))
                .toList();
        var last = publishedLast(operatorsElseShipped(standing));
        return switch (last.size()) {
            case 0 -> new Ruling.Silent(this, day, knownBy, whySilent(covering, day, knownBy));
            case 1 -> new Ruling.Found(this, day, knownBy, last.get(0));
            default -> new Ruling.Conflict(this, day, knownBy, last);
        };
    }

    /** Why no version is to be expected for a day, where that was known. */
    public Optional<Silence> silence(LocalDate day, KnownBy knownBy) {
        return silences.stream()
                .filter(silence -> silence.span().contains(day) && silence.isKnownBy(knownBy))
                .findFirst();
    }

    /** This rule with the operator's versions beside its own. */
    public Rule with(List<Version> more) {
        var all = Stream.concat(versions.stream(), more.stream()).toList();
        return new Rule(id, title, decides, kind, terms, policy, all, silences, origin, place);
    }

    /** The rule as it read on a day: nothing that was published or withdrawn later. */
    public Rule asKnown(KnownBy knownBy) {
        var known = versions.stream()
                .filter(version -> knownBy.knows(version.publication().published()))
                .map(version -> version.asKnown(knownBy))
                .toList();
        var silent =
                silences.stream().filter(silence -> silence.isKnownBy(knownBy)).toList();
        return new Rule(id, title, decides, kind, terms, policy, known, silent, origin, place);
    }

    /** One text for one meaning, whatever file it was read from; for the digest of the rulebook. */
    String canonical() {
        var said = versions.stream().map(Version::canonical).sorted().collect(Collectors.joining("\n"));
        var unsaid = silences.stream().map(Silence::canonical).sorted().collect(Collectors.joining("\n"));
        return "%s|%s|%s|%s|%s|%s\n%s\n%s\n"
                .formatted(id, title, decides, kind, new TreeMap<>(terms), policy, said, unsaid);
    }

    private static List<Version> operatorsElseShipped(List<Version> standing) {
        var operators = standing.stream()
                .filter(version -> version.origin() == Origin.OPERATOR)
                .toList();
        return operators.isEmpty() ? standing : operators;
    }

    private static List<Version> publishedLast(List<Version> standing) {
        var byDay = standing.stream()
                .collect(Collectors.groupingBy(
                        version -> version.publication().published(), TreeMap::new, Collectors.toList()));
        return byDay.isEmpty() ? List.of() : byDay.lastEntry().getValue();
    }

    private String whySilent(List<Version> covering, LocalDate day, KnownBy knownBy) {
        return silence(day, knownBy).map(Silence::toString).orElseGet(() -> whySilent(covering, knownBy));
    }

    /** Tells nothing that was published later: the silence of a day stays what it was. */
    private String whySilent(List<Version> covering, KnownBy knownBy) {
        if (covering.stream().anyMatch(version -> version.publication().isWithdrawnFor(knownBy))) {
            return "what was said for that day had been withdrawn by " + knownBy;
        }
        var elsewhere = versions.stream()
                .filter(version -> version.publication().standsFor(knownBy))
                .map(Version::span)
                .distinct()
                .map(Span::toString)
                .collect(Collectors.joining("; "));
        return elsewhere.isEmpty()
                ? "nothing had been published by " + knownBy
                : "what had been published by " + knownBy + " speaks only of days " + elsewhere;
    }
}
