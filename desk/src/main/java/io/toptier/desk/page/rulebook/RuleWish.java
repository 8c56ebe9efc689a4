package io.toptier.desk.page.rulebook;

import io.toptier.rulebook.Kind;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A version of a rule as somebody enters it: texts, by the names of the form's fields.
 *
 * @param texts {@code from}, {@code until}, {@code published}, {@code source}, {@code trust}, {@code note}, and
 *     {@code value} or, for values under names, {@code value.<name>}
 */
public record RuleWish(Map<String, String> texts) {
    static final String VALUE = "value";

    public RuleWish {
        texts = new TreeMap<>(texts);
    }

    /** What stands in the form at first: the value of the day looked at, to be changed. */
    static RuleWish first(Ruling ruling) {
        var texts = new LinkedHashMap<String, String>();
        var from = ruling.found().map(found -> found.version().span().from()).orElse(ruling.day());
        texts.put("from", from.toString());
        texts.put("published", ruling.knownBy().day().toString());
        texts.put("trust", "second-hand");
        ruling.found().ifPresent(found -> values(found.version().value(), texts));
        return new RuleWish(texts);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    /** The names of the fields that hold the value. */
    static Map<String, Kind> fields(Rule rule) {
        var fields = new LinkedHashMap<String, Kind>();
        if (rule.kind() instanceof Kind.Keyed keyed) {
            keyed.kinds().forEach((name, kind) -> fields.put(VALUE + "." + name, kind));
        } else {
            fields.put(VALUE, rule.kind());
        }
        return fields;
    }

    private static void values(Value value, Map<String, String> texts) {
        if (value instanceof Value.Keys keys) {
            keys.values().forEach((name, one) -> texts.put(VALUE + "." + name, form(one)));
        } else {
            texts.put(VALUE, form(value));
        }
    }

    /** As the form shows it: lists with semicolons, one alternative a line. */
    private static String form(Value value) {
        if (value instanceof Value.Items items) {
            return String.join("; ", items.items());
        }
        if (value instanceof Value.Alternatives ways) {
            return ways.any().stream()
                    .map(way -> String.join("; ", way.requires()))
                    .collect(Collectors.joining("\n"));
        }
        return value.toString();
    }
}
