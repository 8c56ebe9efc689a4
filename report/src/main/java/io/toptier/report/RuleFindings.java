package io.toptier.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.rulebook.Ruling;
import java.util.List;
import java.util.TreeMap;

/** What a rulebook that does not answer means for a month. */
final class RuleFindings {
    private RuleFindings() {}

    /** One for each reason, since one reason silences many rules. */
    static List<Finding> silent(List<Ruling.Silent> silent) {
        var byReason = silent.stream().collect(groupingBy(Ruling.Silent::reason, TreeMap::new, toList()));
        return byReason.entrySet().stream()
                .map(entry -> silent(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding silent(String reason, List<Ruling.Silent> silent) {
        var first = silent.get(0);
        var names = silent.stream().map(one -> one.rule().id().value()).sorted().collect(joining(", "));
        return Finding.error(
                "rule-silent",
                first.rule().place(),
                reason + ", of " + Counted.of(silent.size(), "rule") + ": " + names,
                "what counted on " + first.day() + ", as known by " + first.knownBy(),
                "ask as known by a later day, or state the rule in rules/*.yaml");
    }
}
