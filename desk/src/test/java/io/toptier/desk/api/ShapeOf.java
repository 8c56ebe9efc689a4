package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of real answers: what is always there is required, what was ever null may be. */
final class ShapeOf {
    /** Objects whose keys are not of the shape: currencies, customers, routes, classes and the like. */
    private static final Set<String> MAPS = Set.of(
            "currencies",
            "routes",
            "services",
            "unattributed",
            "excluded",
            "terms",
            "telemetry",
            "policyLines",
            "before",
            "after",
            "more");
    /** What may be anything. */
    private static final Set<String> ANYTHING = Set.of("value");

    private static final int LONGEST_LIST = 1;
    private static final int LONGEST_TEXT = 400;

    private final Set<String> types = new TreeSet<>();
    private final TreeMap<String, ShapeOf> fields = new TreeMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final boolean map;
    private final boolean anything;
    private @org.jspecify.annotations.Nullable ShapeOf items;
    private boolean seenObject;

    ShapeOf(String name) {
        this.map = MAPS.contains(name);
        this.anything = ANYTHING.contains(name);
    }

    ShapeOf see(JsonNode node) {
        if (node.isObject()) {
            types.add("object");
            object((ObjectNode) node);
        } else if (node.isArray()) {
            types.add("array");
            node.forEach(one -> items().see(one));
        } else {
            types.add(node.isNull() ? "null" : node.isBoolean() ? "boolean" : node.isNumber() ? "integer" : "string");
        }
        return this;
    }

    private ShapeOf items() {
        if (items == null) {
            items = new ShapeOf("");
        }
        return items;
    }

    private void object(ObjectNode node) {
        if (map) {
            node.forEach(one -> items().see(one));
            return;
        }
        node.properties().forEach(field -> {
            if (!fields.containsKey(field.getKey()) && seenObject) {
                missing.add(field.getKey());
            }
            order.add(field.getKey());
            fields.computeIfAbsent(field.getKey(), ShapeOf::new).see(field.getValue());
        });
        order.stream().filter(name -> !node.has(name)).forEach(missing::add);
        seenObject = true;
    }

    ObjectNode schema() {
        var schema = JsonText.object();
        if (anything) {
            return schema.put("description", "as its kind of rule or figure is written");
        }
        if (types.size() == 1) {
            schema.put("type", types.iterator().next());
        } else {
            var list = schema.putArray("type");
            types.stream().filter(type -> !type.equals("null")).forEach(list::add);
            if (types.contains("null")) {
                list.add("null");
            }
        }
        if (types.contains("array")) {
            schema.set("items", items == null ? JsonText.object() : items.schema());
        }
        if (types.contains("object")) {
            if (map) {
                schema.set("additionalProperties", items == null ? JsonText.object() : items.schema());
            } else {
                fields(schema);
            }
        }
        return schema;
    }

    private void fields(ObjectNode schema) {
        var properties = schema.putObject("properties");
        order.forEach(name ->
                properties.set(name, Objects.requireNonNull(fields.get(name)).schema()));
        var required = schema.putArray("required");
        order.stream().filter(name -> !missing.contains(name)).forEach(required::add);
    }

    /** The answer with its lists cut to what shows their form. */
    static JsonNode example(JsonNode node) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.valueStream().limit(LONGEST_LIST).forEach(one -> list.add(example(one)));
            return list;
        }
        if (node instanceof ObjectNode object) {
            var copy = JsonText.object();
            object.properties().forEach(field -> copy.set(field.getKey(), example(field.getValue())));
            return copy;
        }
        return node.isString() && node.asString().length() > LONGEST_TEXT
                ? JsonNodeFactory.instance.stringNode(node.asString().substring(0, LONGEST_TEXT) + "…")
                : node;
    }
}
