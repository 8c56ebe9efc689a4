package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with rules that were read without a fault. */
final class RuleChecks {
    private RuleChecks() {}

    static List<Finding> of(Collection<Rule> rules, LocalDate staleBefore) {
        var findings = new Findings();
        findings.addAll(conflicts(rules));
        for (var rule : rules) {
            findings.addAll(gaps(rule));
            findings.addAll(stale(rule, staleBefore));
        }
        return findings.inOrder();
    }

    static List<Finding> conflicts(Collection<Rule> rules) {
        var findings = new Findings();
        rules.forEach(rule -> findings.addAll(conflicts(rule.versions())));
        return findings.inOrder();
    }

    /** Of the versions of one rule. */
    static List<Finding> conflicts(List<Version> versions) {
        var findings = new Findings();
        for (int one = 0; one < versions.size(); one++) {
            for (var other : versions.subList(one + 1, versions.size())) {
                if (claimTheSame(versions.get(one), other)) {
                    findings.add(conflict(versions.get(one), other));
                }
            }
        }
        return findings.inOrder();
    }

    private static boolean claimTheSame(Version one, Version other) {
        return one.origin() == other.origin()
                && one.publication().published().equals(other.publication().published())
                && one.span().overlaps(other.span());
    }

    private static Finding conflict(Version one, Version other) {
        return Finding.error(
                "rule-conflict",
                other.place(),
                "rule %s says %s, and in %s it says %s".formatted(other.rule(), other, one.place(), one),
                "one version for a day among those published on one day",
                "correct a date, or withdraw one of the two");
    }

    private static List<Finding> gaps(Rule rule) {
        var findings = new ArrayList<Finding>();
        @Nullable LocalDate covered = null;
        boolean open = false;
        for (var version : rule.versions()) { // in order of their first days
            if (covered != null && !open && version.span().from().isAfter(covered)) {
                findings.add(gap(rule, version, new Span(covered, version.span().from())));
            }
            var until = version.span().until();
            open |= until == null;
            covered = covered == null || (until != null && until.isAfter(covered)) ? until : covered;
        }
        return findings;
    }

    private static Finding gap(Rule rule, Version after, Span missing) {
        return Finding.warning(
                "rule-gap",
                after.place(),
                "rule " + rule.id() + " says nothing for days " + missing,
                "versions that follow each other without a gap",
                "add the version for those days, or correct 'from' or 'until'");
    }

    private static List<Finding> stale(Rule rule, LocalDate staleBefore) {
        return rule.versions().stream()
                .filter(version -> version.publication().checked().isBefore(staleBefore))
                .map(version -> Finding.warning(
                        "rule-stale",
                        version.place(),
                        "rule %s, last checked %s: %s"
                                .formatted(rule.id(), version.publication().checked(), version),
                        "a check on or after " + staleBefore,
                        "compare it with its source and write today's date into 'checked'"))
                .toList();
    }
}
