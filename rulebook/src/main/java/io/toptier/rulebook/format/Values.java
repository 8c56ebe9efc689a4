package io.toptier.rulebook.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.Kind;
import io.toptier.rulebook.Value;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads values of a rule as its kind demands.
 *
 * @param terms the conditions that alternatives may name, with what they mean
 */
record Values(Map<String, String> terms, Findings findings) {
    private static final Map<String, Boolean> FLAGS = Map.of("yes", true, "no", false);

    Optional<Value> read(Kind kind, Section section, String key) {
        if (!section.has(key)) {
            section.required(key);
            return Optional.empty();
        }
        if (kind instanceof Kind.Choice choice) {
            var words = choice.words().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
            return section.choice(key, words).map(Value.Text::new);
        }
        if (kind instanceof Kind.Keyed keyed) {
            return section.section(key).map(entries -> keyed(keyed, entries));
        }
        return plain((Kind.Plain) kind, section, key);
    }

    private Optional<Value> plain(Kind.Plain kind, Section section, String key) {
        return switch (kind) {
            case FLAG -> section.choice(key, FLAGS).map(Value.Flag::new);
            case DECIMAL -> section.decimal(key).map(Value.Amount::new);
            case TEXT -> section.required(key).map(Value.Text::new);
            case LIST -> Optional.of(new Value.Items(section.texts(key)));
            case ALTERNATIVES ->
                Optional.of(new Value.Alternatives(
                        section.sections(key).stream().map(this::alternative).toList()));
        };
    }

    private Value keyed(Kind.Keyed keyed, Section entries) {
        var values = new TreeMap<String, Value>();
        keyed.kinds().forEach((name, kind) -> read(kind, entries, name).ifPresent(value -> values.put(name, value)));
        entries.finish();
        return new Value.Keys(values);
    }

    private Alternative alternative(Section entry) {
        var requires = entry.texts("requires");
        if (requires.isEmpty()) {
            entry.required("requires");
        }
        requires.stream().filter(one -> !terms.containsKey(one)).forEach(one -> findings.add(unexplained(one, entry)));
        entry.finish();
        return new Alternative(requires);
    }

    private Finding unexplained(String condition, Section entry) {
        return Finding.error(
                "rule-malformed",
                entry.place("requires"),
                "condition '" + condition + "'",
                "a condition that 'terms' of the rule explains",
                Nearest.remedy(condition, terms.keySet()));
    }
}
