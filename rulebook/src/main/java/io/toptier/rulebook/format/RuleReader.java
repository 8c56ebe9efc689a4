package io.toptier.rulebook.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.PolicyLine;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Version;
import io.toptier.workspace.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one rule file. */
record RuleReader(Origin origin, Findings findings) {

    Optional<Rule> rule(Section file) {
        var id = id(file, "rule");
        var title = file.required("title");
        var decides = file.required("decides");
        var kind = new Kinds(findings).of(file);
        var terms = terms(file);
        var policy = policy(file);
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        var versions = new Versions(id.get(), kind.get(), new Values(terms, findings), origin, findings).of(file);
        var silences = new Silences(findings).of(file);
        file.finish();
        return Optional.of(new Rule(
                id.get(),
                title.orElse(id.get().value()),
                decides.orElse(""),
                kind.get(),
                terms,
                policy.orElse(null),
                versions,
                silences,
                origin,
                file.place()));
    }

    /** The versions of a file that overrides a rule and so has its kind and terms. */
    List<Version> versions(Section file, Rule overridden) {
        var values = new Values(overridden.terms(), findings);
        var versions = new Versions(overridden.id(), overridden.kind(), values, origin, findings).of(file);
        file.finish();
        return versions;
    }

    Optional<RuleId> id(Section file, String key) {
        var text = file.required(key);
        var id = text.flatMap(RuleId::parse);
        if (text.isPresent() && id.isEmpty()) {
            findings.add(Finding.error(
                    "rule-malformed",
                    file.place(key),
                    "'" + text.get() + "'",
                    "a name in kebab case, as pracr-method",
                    "rename it"));
        }
        return id;
    }

    private static Map<String, String> terms(Section file) {
        var terms = new TreeMap<String, String>();
        file.section("terms")
                .ifPresent(section -> section.keys()
                        .forEach(term -> section.required(term).ifPresent(meaning -> terms.put(term, meaning))));
        return terms;
    }

    private static Optional<PolicyLine> policy(Section file) {
        if (!file.has("policy") && !file.has("line")) {
            return Optional.empty();
        }
        var policy = file.required("policy");
        var line = file.required("line");
        return policy.flatMap(name -> line.map(one -> new PolicyLine(name, one)));
    }
}
