package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Section;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the value of a version, of the kind that its rule declares. */
final class ValueReader {
    private static final String VALUE = "value";
    private static final Map<String, Value> FLAGS = Map.of("yes", new Value.Flag(true), "no", new Value.Flag(false));

    private final Findings findings;

    ValueReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Value> value(Section version, Kind kind) {
        if (!version.has(VALUE)) {
            findings.add(Finding.error(
                    "missing-key", version.place(VALUE), "no value", "what the rule says", "add 'value'"));
            return Optional.empty();
        }
        return kind instanceof Kind.Keyed keyed
                ? version.section(VALUE).map(section -> keys(section, keyed))
                : value(version, VALUE, kind);
    }

    private Value keys(Section section, Kind.Keyed keyed) {
        var values = new TreeMap<String, Value>();
        keyed.kinds().forEach((key, kind) -> value(section, key, kind).ifPresent(value -> values.put(key, value)));
        section.finish();
        return new Value.Keys(values);
    }

    private static Optional<Value> value(Section section, String key, Kind kind) {
        if (kind instanceof Kind.Choice choice) {
            var words = choice.words().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
            return section.choice(key, words).map(Value.Text::new);
        }
        return switch ((Kind.Plain) kind) {
            case FLAG -> section.choice(key, FLAGS);
            case DECIMAL -> section.decimal(key).map(Value.Amount::new);
            case TEXT -> section.text(key).map(Value.Text::new);
            case LIST -> Optional.of(new Value.Items(section.texts(key)));
            case ALTERNATIVES -> Optional.of(alternatives(section, key));
        };
    }

    private static Value alternatives(Section section, String key) {
        return new Value.Alternatives(section.sections(key).stream()
                .map(one -> {
                    var alternative = new Alternative(one.texts("requires"));
                    one.finish();
                    return alternative;
                })
                .toList());
    }
}
