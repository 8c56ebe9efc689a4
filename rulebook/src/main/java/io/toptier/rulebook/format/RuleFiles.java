package io.toptier.rulebook.format;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Where rules lie: one file a rule beside this program, and the operator's own in the workspace. */
public final class RuleFiles {
    static final String OPERATORS = "rules";
    private static final String SHIPPED = "rulebook/";
    private static final String INDEX = "index.txt";

    private RuleFiles() {}

    /** They lie beside this program and cannot change while it runs, so each is read once, when it is asked for. */
    public static Rulebook shipped() {
        return Shipped.RULES;
    }

    /** The shipped rules with the operator's; a file that says nothing usable is findings. */
    public static Outcome<Rulebook> of(Workspace workspace) {
        var files = workspace.filesIn(OPERATORS, ".yaml");
        if (files.isEmpty()) {
            return new Outcome<>(shipped(), List.of());
        }
        var findings = new Findings();
        var operators = new OperatorRules(shipped(), findings);
        for (var path : files) {
            YamlFile.read(path, workspace.nameOf(path), findings).ifPresent(operators::add);
        }
        var rulebook = operators.rulebook();
        findings.addAll(rulebook.conflicts());
        return findings.with(rulebook);
    }

    static List<String> names() {
        return text(SHIPPED + INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    static Optional<Rule> shippedRule(String name, Findings findings) {
        return YamlFile.read(text(name), name, findings)
                .flatMap(file -> new RuleReader(Origin.SHIPPED, findings).rule(file));
    }

    private static Rulebook shippedOnDemand() {
        var rules = new TreeMap<RuleId, Supplier<Rule>>();
        names().forEach(name -> rules.put(new RuleId(name.replaceFirst("\\.yaml$", "")), () -> soundRule(name)));
        return Rulebook.readOnDemand(rules);
    }

    private static Rule soundRule(String name) {
        var findings = new Findings();
        var rule = shippedRule(SHIPPED + name, findings);
        rule.ifPresent(one -> findings.addAll(Rulebook.of(List.of(one)).conflicts()));
        if (rule.isEmpty() || findings.hasErrors()) {
            throw new IllegalStateException("the shipped rule " + name + " is broken: " + findings.inOrder());
        }
        return rule.get();
    }

    private static final class Shipped {
        static final Rulebook RULES = shippedOnDemand();
    }

    private static String text(String name) {
        try (var in = RuleFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
