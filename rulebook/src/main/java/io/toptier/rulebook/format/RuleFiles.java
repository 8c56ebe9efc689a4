package io.toptier.rulebook.format;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where rules lie: one file a rule beside this program, and the operator's own in the workspace. */
public final class RuleFiles {
    static final String OPERATORS = "rules";
    private static final String SHIPPED = "rulebook/";
    private static final String INDEX = "index.txt";

    private RuleFiles() {}

    /** They lie beside this program and cannot change while it runs, so they are read once. */
    public static Rulebook shipped() {
        return Shipped.RULES;
    }

    /** The shipped rules with the operator's; a file that says nothing usable is findings. */
    public static Outcome<Rulebook> of(Workspace workspace) {
        var findings = new Findings();
        var operators = new OperatorRules(shipped(), findings);
        for (var path : workspace.filesIn(OPERATORS, ".yaml")) {
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

    /** Files are read side by side: they know nothing of each other, and there are many. */
    private static Rulebook readShipped() {
        var read = names().parallelStream()
                .map(name -> {
                    var findings = new Findings();
                    return findings.with(shippedRule(SHIPPED + name, findings));
                })
                .toList();
        var findings = new Findings();
        var rulebook = Rulebook.of(
                read.stream().flatMap(rule -> findings.take(rule).stream()).toList());
        findings.addAll(rulebook.conflicts());
        if (findings.hasErrors()) {
            throw new IllegalStateException("the shipped rules are broken: " + findings.inOrder());
        }
        return rulebook;
    }

    private static final class Shipped {
        static final Rulebook RULES = readShipped();
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
