package io.toptier.report;

import io.toptier.kernel.Finding;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Version;
import java.util.stream.Collectors;

/** What a rulebook that does not answer means for a month. */
final class RuleFindings {
    private RuleFindings() {}

    static Finding conflict(Ruling.Conflict conflict) {
        var claims = conflict.claims().stream().map(Version::toString).collect(Collectors.joining(" and "));
        return Finding.error(
                "rule-conflict",
                conflict.claims().get(0).place(),
                claims,
                "one answer of rule " + conflict.rule().id() + " for " + conflict.day(),
                "override the rule with the one that holds");
    }

    static Finding silent(Ruling.Silent silent) {
        return Finding.error(
                "rule-silent",
                silent.rule().place(),
                silent.reason(),
                "an answer of rule " + silent.rule().id() + " for " + silent.day(),
                "ask as known by a later day, or state the rule in rules/*.yaml");
    }
}
