package io.toptier.desk.api.facts;

import io.toptier.desk.api.Names;
import io.toptier.desk.people.Right;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.FactTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of a kind, as the API has them.
 *
 * @param name as in addresses: {@code private-offers}
 * @param one what one of them is called: {@code private-offer}
 * @param key the column whose cell names a row; null where only the row's number does
 * @param right to change them
 * @param kinds of the columns that are no plain text
 */
public record FactKind(
        String name, String one, FactTable table, @Nullable String key, Right right, Map<String, Kind> kinds) {
    private static final String KNOWN_ON = "known_on";

    public FactKind {
        kinds = Map.copyOf(kinds);
    }

    Kind kind(String column) {
        return kinds.getOrDefault(column, Kind.TEXT);
    }

    /** The columns that have a field of their own, in order. */
    public List<String> columns() {
        return table.columns().inOrder().stream()
                .filter(column -> kind(column) != Kind.CURRENCY)
                .toList();
    }

    /** The name of a column's field; amounts in dollars do not say so twice. */
    public String field(String column) {
        return kind(column) == Kind.DOLLARS ? Names.json(column.replace("_usd", "")) : Names.json(column);
    }

    /** Whether a row cannot do without it. */
    public boolean required(String column) {
        return table.columns().required().contains(column) && !column.equals(KNOWN_ON);
    }

    /** The JSON schema of a column's field. */
    public ObjectNode schema(String column) {
        var schema = JsonText.object();
        switch (kind(column)) {
            case LIST -> schema.put("type", "array").putObject("items").put("type", "string");
            case FLAG -> schema.putArray("type").add("boolean").add("null");
            case MONEY, DOLLARS -> {
                var either = schema.putArray("anyOf");
                either.addObject().put("$ref", "#/components/schemas/Money");
                either.addObject().put("type", "null");
            }
            case TEXT, CURRENCY -> schema.putArray("type").add("string").add("null");
        }
        return schema;
    }
}
