package io.toptier.rulebook.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the operator's rules beside the shipped ones. A file changes a shipped rule only where it says {@code overrides};
 * one that claims the name or the policy line of another rule is refused, with both shown.
 */
final class OperatorRules {
    private final TreeMap<RuleId, Rule> rules;
    private final Findings findings;
    private final RuleReader reader;

    OperatorRules(Rulebook shipped, Findings findings) {
        this.rules = new TreeMap<>(shipped.rules());
        this.findings = findings;
        this.reader = new RuleReader(Origin.OPERATOR, findings);
    }

    Rulebook rulebook() {
        return Rulebook.of(rules.values());
    }

    void add(Section file) {
        if (file.has("overrides")) {
            override(file);
        } else {
            reader.rule(file).ifPresent(this::addOwn);
        }
    }

    private void override(Section file) {
        var id = reader.id(file, "overrides");
        if (id.isEmpty()) {
            return;
        }
        var overridden = rules.get(id.get());
        if (overridden == null) {
            findings.add(noSuchRule(id.get(), file.place("overrides")));
            return;
        }
        rules.put(id.get(), overridden.with(reader.versions(file, overridden)));
    }

    private void addOwn(Rule rule) {
        var other = claimant(rule);
        if (other.isPresent()) {
            findings.add(claimedTwice(rule, other.get()));
        } else {
            rules.put(rule.id(), rule);
        }
    }

    private Optional<Rule> claimant(Rule rule) {
        return rules.values().stream()
                .filter(other -> other.id().equals(rule.id())
                        || (rule.policy() != null && rule.policy().equals(other.policy())))
                .findFirst();
    }

    private static Finding claimedTwice(Rule rule, Rule other) {
        return Finding.error(
                "rule-conflict",
                rule.place(),
                "%s says %s, and %s says %s".formatted(rule.id(), rule.versions(), other.place(), other.versions()),
                "one rule for '" + (rule.policy() == null ? rule.id() : rule.policy()) + "'",
                "write 'overrides: " + other.id() + "' in place of 'rule' if yours shall go before it");
    }

    private Finding noSuchRule(RuleId id, Place place) {
        return Finding.error(
                "rule-malformed",
                place,
                "overrides '" + id + "'",
                "the name of a rule",
                Nearest.remedy(
                        id.value(), rules.keySet().stream().map(RuleId::value).toList()));
    }
}
