package io.toptier.rulebook.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.rulebook.Kind;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what kind of value a rule has. */
final class Kinds {
    private static final String KEYS = "keys";
    private static final Map<String, Kind> PLAIN = Map.of(
            "flag", Kind.Plain.FLAG,
            "decimal", Kind.Plain.DECIMAL,
            "text", Kind.Plain.TEXT,
            "list", Kind.Plain.LIST,
            "alternatives", Kind.Plain.ALTERNATIVES);

    private final Findings findings;

    Kinds(Findings findings) {
        this.findings = findings;
    }

    /** The {@code kind} of a rule; {@code keys} are declared one by one beside it. */
    Optional<Kind> of(Section rule) {
        var text = rule.required("kind");
        if (text.isEmpty() || !text.get().equals(KEYS)) {
            return text.flatMap(kind -> single(kind, rule, "kind"));
        }
        var keys = rule.section(KEYS);
        if (keys.isEmpty()) {
            rule.required(KEYS);
        }
        return keys.map(this::keyed);
    }

    private Kind keyed(Section keys) {
        var kinds = new TreeMap<String, Kind>();
        for (var key : keys.keys()) {
            keys.required(key).flatMap(text -> single(text, keys, key)).ifPresent(kind -> kinds.put(key, kind));
        }
        return new Kind.Keyed(kinds);
    }

    private Optional<Kind> single(String text, Section section, String key) {
        if (text.contains("|")) {
            return Optional.of(new Kind.Choice(words(text)));
        }
        var plain = Optional.ofNullable(PLAIN.get(text));
        if (plain.isEmpty()) {
            findings.add(Finding.error(
                    "rule-malformed",
                    section.place(key),
                    "kind '" + text + "'",
                    "flag, decimal, text, list, alternatives, keys, or choices as 'include | exclude'",
                    Nearest.remedy(text, PLAIN.keySet())));
        }
        return plain;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
