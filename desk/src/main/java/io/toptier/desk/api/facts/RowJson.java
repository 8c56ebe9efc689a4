package io.toptier.desk.api.facts;

import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.FactRow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A row as programs read it: its cells as fields, what the company added under {@code more}, its number and revision. */
final class RowJson {
    static final String MORE = "more";
    static final String ROW = "row";
    static final String REVISION = "revision";
    static final String CURRENCY = "currency";
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    private RowJson() {}

    static ObjectNode of(FactKind kind, FactRow row) {
        var node = JsonText.object();
        kind.columns().forEach(column -> put(node, kind, column, row));
        var more = node.putObject(MORE);
        var declared = kind.table().columns().inOrder();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            if (!declared.contains(column)) {
                more.put(column, cell);
            }
        });
        return node.put(ROW, row.row()).put(REVISION, row.revision());
    }

    private static void put(ObjectNode node, FactKind kind, String column, FactRow row) {
        var cell = row.cell(column);
        var field = kind.field(column);
        switch (kind.kind(column)) {
            case LIST -> {
                var list = node.putArray(field);
                Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .forEach(list::add);
            }
            case FLAG -> flag(node, field, cell);
            case MONEY -> money(node, field, cell, row.cell(CURRENCY));
            case DOLLARS -> money(node, field, cell, cell.isEmpty() ? "" : "USD");
            case TEXT, CURRENCY -> node.put(field, text(cell));
        }
    }

    /** What is neither yes nor no stays the text it is; a finding tells of it elsewhere. */
    private static void flag(ObjectNode node, String field, String cell) {
        var word = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            node.put(field, YES.contains(word));
        } else {
            node.put(field, text(cell));
        }
    }

    private static void money(ObjectNode node, String field, String amount, String currency) {
        if (amount.isEmpty()) {
            node.putNull(field);
        } else {
            node.putObject(field).put("amount", amount).put(CURRENCY, text(currency));
        }
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
