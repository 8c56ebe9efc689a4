package io.toptier.rulebook;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the program was ever said to be: asked for a day, as known by a day.
 *
 * @param rules by their names
 * @param digest of the rule files' texts
 */
public record Rulebook(SortedMap<RuleId, Rule> rules, Digest digest) {
    private static final class Shipped {
        private static final Rulebook RULEBOOK = RuleFiles.shipped();
    }

    public Rulebook {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The rules that come with the program. */
    public static Rulebook shipped() {
        return Shipped.RULEBOOK;
    }

    /** The shipped rules, and what {@code rules/*.yaml} of the workspace changes or adds. */
    public static Outcome<Rulebook> of(Workspace workspace) {
        return RuleFiles.of(workspace, shipped());
    }

    /** @throws IllegalArgumentException for a rule that no file holds */
    public Ruling ask(RuleId rule, LocalDate day, KnownBy knownBy) {
        var asked = rules.get(rule);
        if (asked == null) {
            throw new IllegalArgumentException("no rule is called " + rule);
        }
        return asked.ask(day, knownBy);
    }

    /** All lines of a policy. */
    public Policy policy(String name, LocalDate day, KnownBy knownBy) {
        var lines = new TreeMap<String, Ruling>();
        for (var rule : rules.values()) {
            if (rule.policy() != null && rule.policy().policy().equals(name)) {
                lines.put(rule.policy().line(), rule.ask(day, knownBy));
            }
        }
        return new Policy(name, lines);
    }

    /** Conflicts, gaps and values that nobody has compared with their source for long. */
    public List<Finding> check(LocalDate today) {
        var findings = new Findings();
        rules.values().forEach(rule -> new RuleCheck(rule, findings).check(today));
        return findings.inOrder();
    }

    Rulebook with(Collection<Rule> changed, Digest combined) {
        var all = new TreeMap<>(rules);
        changed.forEach(rule -> all.put(rule.id(), rule));
        return new Rulebook(all, combined);
    }
}
