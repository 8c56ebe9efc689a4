package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML document. Readers ask for their keys and then call {@link #finish()}, which reports the keys that
 * nobody asked for. A missing or unreadable value is a finding and comes back empty.
 */
public final class Section {
    private final String file;
    private final String path;
    private final long line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Findings findings;
    private final Reading reading;

    Section(String file, String path, MappingNode node, Findings findings) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.findings = findings;
        this.reading = new Reading(findings);
        node.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
    }

    public Place place() {
        return path.isEmpty() ? Place.line(file, line) : Place.line(file, line).column(path);
    }

    public Place place(String key) {
        var node = values.get(key);
        return Place.line(file, node == null ? line : lineOf(node)).column(path.isEmpty() ? key : path + "." + key);
    }

    /** The keys in the order of the file; asking for them does not count as asking for each. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String key) {
        return ask(key) != null;
    }

    /** The text of a scalar exactly as written, never a number made of it; empty text counts as missing. */
    public Optional<String> text(String key) {
        var node = ask(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            refuse(key, node, "a single value");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** As {@link #text}, and a finding where the key is missing. */
    public Optional<String> required(String key) {
        var text = text(key);
        if (text.isEmpty() && !(values.get(key) instanceof MappingNode) && !(values.get(key) instanceof SequenceNode)) {
            findings.add(
                    Finding.error("missing-key", place(key), "no value", "a value for '" + key + "'", "add the key"));
        }
        return text;
    }

    public Optional<LocalDate> day(String key) {
        return text(key).flatMap(text -> reading.day(text, place(key)));
    }

    public Optional<Month> month(String key) {
        return text(key).flatMap(text -> reading.month(text, place(key)));
    }

    public Optional<BigDecimal> decimal(String key) {
        return text(key).flatMap(text -> reading.decimal(text, place(key)));
    }

    public Optional<Currency> currency(String key) {
        return text(key).flatMap(text -> reading.currency(text, place(key)));
    }

    public <E> Optional<E> choice(String key, Map<String, E> choices) {
        return text(key).flatMap(text -> reading.choice(text, place(key), choices));
    }

    public Optional<Section> section(String key) {
        var node = ask(key);
        if (node == null || isEmptyScalar(node)) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            refuse(key, node, "keys with values");
            return Optional.empty();
        }
        return Optional.of(child(key, mapping));
    }

    /** The mappings of a list, in order; an entry that is none is a finding. */
    public List<Section> sections(String key) {
        return entries(key, "a list of entries with keys", MappingNode.class).stream()
                .map(entry -> child(key, (MappingNode) entry))
                .toList();
    }

    /** The scalars of a list, in order. */
    public List<String> texts(String key) {
        return entries(key, "a list of values", ScalarNode.class).stream()
                .map(entry -> ((ScalarNode) entry).getValue().strip())
                .toList();
    }

    /** Reports every key that no reader asked for. */
    public void finish() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                findings.add(Finding.warning(
                        "unknown-key",
                        place(key),
                        Reading.quoted(key),
                        "one of " + String.join(", ", asked),
                        Nearest.remedy(key, asked)));
            }
        }
    }

    private @Nullable Node ask(String key) {
        asked.add(key);
        return values.get(key);
    }

    private Section child(String key, MappingNode node) {
        return new Section(file, path.isEmpty() ? key : path + "." + key, node, findings);
    }

    private List<Node> entries(String key, String expected, Class<? extends Node> kind) {
        var node = ask(key);
        if (node == null || isEmptyScalar(node)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            refuse(key, node, expected);
            return List.of();
        }
        sequence.getValue().stream()
                .filter(entry -> !kind.isInstance(entry))
                .forEach(entry -> refuse(key, entry, expected));
        return sequence.getValue().stream().filter(kind::isInstance).toList();
    }

    private void put(Node keyNode, Node value) {
        var key = keyNode instanceof ScalarNode scalar ? scalar.getValue().strip() : keyNode.toString();
        if (values.putIfAbsent(key, value) != null) {
            findings.add(Finding.error(
                    "duplicate-key",
                    Place.line(file, lineOf(keyNode)).column(path.isEmpty() ? key : path + "." + key),
                    "'" + key + "' a second time",
                    "each key once",
                    "keep one of the two"));
        }
    }

    private void refuse(String key, Node node, String expected) {
        findings.add(Finding.error(
                "bad-value",
                Place.line(file, lineOf(node)).column(path.isEmpty() ? key : path + "." + key),
                shape(node),
                expected,
                "correct the value"));
    }

    private static String shape(Node node) {
        return switch (node.getNodeType()) {
            case SCALAR -> "'" + ((ScalarNode) node).getValue() + "'";
            case SEQUENCE -> "a list";
            default -> "keys with values";
        };
    }

    private static boolean isEmptyScalar(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private static long lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(1L);
    }
}
