package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days of which a rule says nothing and does not say why. A shipped rule must speak of every day since the first fiscal
 * year that this program covers; a rule of the operator's own of the days between its versions.
 */
final class Gaps {
    private static final LocalDate COVERED_SINCE = Rulebook.COVERED_SINCE.span().from();

    private Gaps() {}

    static List<Finding> of(Rule rule, LocalDate horizon) {
        var said = said(rule);
        return uncovered(said, first(rule, said), last(rule, said, horizon)).stream()
                .map(missing -> gap(rule, missing, said))
                .toList();
    }

    /** What stands, in order of its first days; what was withdrawn no longer speaks. */
    private static List<Said> said(Rule rule) {
        var versions = rule.versions().stream()
                .filter(version -> version.publication().withdrawn() == null)
                .map(version -> new Said(version.span(), version.place()));
        var silences = rule.silences().stream().map(silence -> new Said(silence.span(), silence.place()));
        return Stream.concat(versions, silences)
                .sorted(Comparator.comparing(one -> one.span().from()))
                .toList();
    }

    private static LocalDate first(Rule rule, List<Said> said) {
        var first = said.isEmpty() ? COVERED_SINCE : said.get(0).span().from();
        return rule.origin() == Origin.OPERATOR || first.isBefore(COVERED_SINCE) ? first : COVERED_SINCE;
    }

    private static LocalDate last(Rule rule, List<Said> said, LocalDate horizon) {
        if (rule.origin() == Origin.SHIPPED) {
            return horizon;
        }
        return said.isEmpty() ? LocalDate.MIN : said.get(said.size() - 1).span().from();
    }

    private static List<Span> uncovered(List<Said> said, LocalDate first, LocalDate end) {
        var gaps = new ArrayList<Span>();
        @Nullable LocalDate covered = first;
        for (var one : said) {
            if (covered == null || !covered.isBefore(end)) {
                break;
            }
            if (one.span().from().isAfter(covered)) {
                gaps.add(new Span(covered, earlier(one.span().from(), end)));
            }
            covered = later(covered, one.span().until());
        }
        if (covered != null && covered.isBefore(end)) {
            gaps.add(new Span(covered, end));
        }
        return gaps;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(LocalDate covered, @Nullable LocalDate until) {
        return until == null || until.isAfter(covered) ? until : covered;
    }

    private static Finding gap(Rule rule, Span missing, List<Said> said) {
        return Finding.warning(
                "rule-gap",
                place(rule, missing, said),
                "rule " + rule.id() + " says nothing for days " + missing,
                "a version for every day, or 'silent' with the reason",
                "add the version for those days, say under 'silent' why there is none, or correct 'from' or 'until'");
    }

    /** What follows the gap, or else what goes before it. */
    private static Place place(Rule rule, Span missing, List<Said> said) {
        var after = said.stream().filter(one -> one.span().from().equals(missing.until()));
        var before =
                said.stream().filter(one -> missing.from().equals(one.span().until()));
        return Stream.concat(after, before).map(Said::place).findFirst().orElse(rule.place());
    }

    /** A version or a silence: where the rule speaks of days. */
    private record Said(Span span, Place place) {}
}
