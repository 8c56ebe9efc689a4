package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.util.Collection;
import java.util.List;

/** Two claims on one case, of which neither goes before the other. */
final class Conflicts {
    private Conflicts() {}

    static List<Finding> of(Collection<Rule> rules) {
        var findings = new Findings();
        rules.forEach(rule -> findings.addAll(of(rule.versions())));
        return findings.inOrder();
    }

    /** Of the versions of one rule. */
    static List<Finding> of(List<Version> versions) {
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
}
