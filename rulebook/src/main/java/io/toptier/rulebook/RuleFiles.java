package io.toptier.rulebook;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where rules come from: the files shipped with the program, and the operator's own in the workspace. */
final class RuleFiles {
    static final String FOLDER = "/rulebook/";
    static final String INDEX = "index.txt";

    private RuleFiles() {}

    /** @throws IllegalStateException when a shipped file has a finding, which a test prevents */
    static Rulebook shipped() {
        var findings = new Findings();
        var rules = new TreeMap<RuleId, Rule>();
        var texts = new StringBuilder();
        for (var name : shippedNames()) {
            var text = resource(FOLDER + name);
            texts.append(text);
            YamlFile.read(text, "rulebook/" + name, findings)
                    .flatMap(section -> new RuleReader(section, Origin.SHIPPED, findings).rule())
                    .ifPresent(rule -> rules.put(rule.id(), rule));
        }
        if (!findings.inOrder().isEmpty()) {
            throw new IllegalStateException("shipped rules: " + findings.inOrder());
        }
        return new Rulebook(rules, Digest.of(texts.toString()));
    }

    static List<String> shippedNames() {
        return resource(FOLDER + INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    static Outcome<Rulebook> of(Workspace workspace, Rulebook shipped) {
        var findings = new Findings();
        var rules = new TreeMap<>(shipped.rules());
        var texts = new StringBuilder(shipped.digest().text());
        for (var file : workspace.filesIn("rules", ".yaml")) {
            texts.append(text(file));
            YamlFile.read(file, workspace.nameOf(file), findings)
                    .flatMap(section -> operators(section, rules, findings))
                    .ifPresent(rule -> rules.put(rule.id(), rule));
        }
        var same = rules.equals(shipped.rules());
        return findings.with(same ? shipped : shipped.with(rules.values(), Digest.of(texts.toString())));
    }

    private static Optional<Rule> operators(Section section, Map<RuleId, Rule> rules, Findings findings) {
        var reader = new RuleReader(section, Origin.OPERATOR, findings);
        var overridden = section.text("overrides");
        if (overridden.isPresent()) {
            var names = rules.values().stream().collect(toMap(rule -> rule.id().value(), rule -> rule));
            var rule = Optional.ofNullable(names.get(overridden.get()));
            if (rule.isEmpty()) {
                findings.add(Finding.error(
                        "unknown-rule",
                        section.place("overrides"),
                        "'" + overridden.get() + "'",
                        "a rule of the rulebook",
                        Nearest.remedy(overridden.get(), names.keySet())));
            }
            var changed = rule.map(one -> one.with(reader.versions(one.id(), one.kind())));
            section.has("versions");
            section.finish();
            return changed;
        }
        return reader.rule().filter(rule -> isNew(rule, rules, findings));
    }

    private static boolean isNew(Rule rule, Map<RuleId, Rule> rules, Findings findings) {
        var first = rules.get(rule.id());
        if (first != null) {
            findings.add(Finding.error(
                    "rule-conflict",
                    rule.place(),
                    "rule '" + rule.id() + "', which " + first.place() + " has too",
                    "one file a rule",
                    "say 'overrides: " + rule.id() + "' instead of 'rule:' to change it"));
        }
        return first == null;
    }

    private static String resource(String name) {
        try (var in = RuleFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return file.toString(); // reading it tells what is wrong
        }
    }
}
