package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/** Looks over one rule: two versions that claim a day with equal right, days between versions, old checks. */
final class RuleCheck {
    private static final Period FRESH = Period.ofMonths(12);

    private final Rule rule;
    private final Findings findings;

    RuleCheck(Rule rule, Findings findings) {
        this.rule = rule;
        this.findings = findings;
    }

    void check(LocalDate today) {
        conflicts();
        gaps();
        stale(today);
    }

    private void conflicts() {
        var versions = rule.versions();
        for (int first = 0; first < versions.size(); first++) {
            for (int second = first + 1; second < versions.size(); second++) {
                if (claimTheSame(versions.get(first), versions.get(second))) {
                    findings.add(Finding.error(
                            "rule-conflict",
                            versions.get(second).place(),
                            versions.get(first) + " and " + versions.get(second),
                            "one version for a day, or one published later than the other",
                            "correct the days, or say when the later one was published"));
                }
            }
        }
    }

    private static boolean claimTheSame(Version one, Version other) {
        return one.origin() == other.origin()
                && one.span().overlaps(other.span())
                && one.publication().published().equals(other.publication().published());
    }

    /** A day after the first version and before the last that no version speaks of. */
    private void gaps() {
        var bySpan = rule.versions().stream()
                .sorted(Comparator.comparing(version -> version.span().from()))
                .toList();
        LocalDate covered = null;
        for (var version : bySpan) {
            if (covered != null && version.span().from().isAfter(covered)) {
                findings.add(Finding.warning(
                        "rule-gap",
                        version.place(),
                        "no version of " + rule.id() + " from " + covered + " until "
                                + version.span().from(),
                        "a version for every day between the first and the last",
                        "add what was said for those days, or that nothing was"));
            }
            var until = version.span().until();
            covered = until == null ? LocalDate.MAX : covered == null || until.isAfter(covered) ? until : covered;
        }
    }

    private void stale(LocalDate today) {
        for (var version : rule.versions()) {
            if (version.publication().checked().plus(FRESH).isBefore(today)) {
                findings.add(Finding.warning(
                        "rule-stale",
                        version.place(),
                        "last checked on " + version.publication().checked(),
                        "a check within the last " + FRESH.getMonths() + " months",
                        "compare the value with " + version.publication().source() + " and move 'checked'"));
            }
        }
    }
}
