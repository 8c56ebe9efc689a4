package io.toptier.desk.api.description;

import io.toptier.desk.api.facts.FactKind;
import io.toptier.workspace.JsonText;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schemas of rows, from the columns of their tables. */
final class FactShapes {
    private FactShapes() {}

    /** {@code PrivateOffer} of {@code private-offer}. */
    static String name(FactKind kind) {
        return Arrays.stream(kind.one().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code PrivateOffers}: a page of them. */
    static String pageName(FactKind kind) {
        return name(kind) + "Page";
    }

    static ObjectNode schema(FactKind kind) {
        var schema = JsonText.object()
                .put("type", "object")
                .put(
                        "description",
                        "A row of " + kind.table().file() + ". Days are written 2024-01-31, instants RFC 3339 in UTC.");
        var properties = schema.putObject("properties");
        kind.columns().forEach(column -> properties.set(kind.field(column), kind.schema(column)));
        properties
                .putObject("more")
                .put("type", "object")
                .put("description", "columns of your own, by name")
                .putObject("additionalProperties")
                .put("type", "string");
        properties
                .putObject("row")
                .put("type", "integer")
                .put("readOnly", true)
                .put("description", "its number, which it keeps");
        properties
                .putObject("revision")
                .put("type", "integer")
                .put("readOnly", true)
                .put("description", "of the company, when it was last written; also its ETag");
        var required = schema.putArray("required");
        kind.columns().stream().filter(kind::required).forEach(column -> required.add(kind.field(column)));
        return schema.put("additionalProperties", false);
    }

    static ObjectNode page(FactKind kind) {
        var schema = JsonText.object().put("type", "object");
        var properties = schema.putObject("properties");
        properties
                .putObject("items")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/components/schemas/" + name(kind));
        next(properties.putObject("next"));
        schema.putArray("required").add("items").add("next");
        return schema;
    }

    static void next(ObjectNode next) {
        next.put("description", "the cursor of the next page; null on the last");
        next.putArray("type").add("string").add("null");
    }
}
