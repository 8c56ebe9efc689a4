package io.toptier.desk.api.facts;

import io.toptier.desk.api.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The cells of a row that a program sent. */
final class SentRow {
    private static final String DOLLAR = "USD";

    private final FactKind kind;
    private final Fields fields;
    private final Map<String, String> before;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private SentRow(FactKind kind, ObjectNode object, Map<String, String> before) {
        this.kind = kind;
        this.fields = Fields.of(object, names(kind));
        this.before = before;
    }

    /**
     * The cells of a whole row; a field that is not there is empty.
     *
     * @throws io.toptier.desk.api.Refusal with every field that cannot be taken
     */
    static Map<String, String> whole(FactKind kind, ObjectNode object) {
        var row = new SentRow(kind, object, Map.of());
        kind.table().columns().inOrder().forEach(column -> row.cells.put(column, ""));
        kind.columns().forEach(row::take);
        kind.columns().forEach(row::demandRequired);
        return row.read();
    }

    /** The cells of the fields that are there; null empties one. */
    static Map<String, String> part(FactKind kind, ObjectNode object, Map<String, String> before) {
        var row = new SentRow(kind, object, before);
        kind.columns().stream().filter(column -> object.has(kind.field(column))).forEach(row::take);
        return row.read();
    }

    /** Every field that a row of the kind may have. */
    static List<String> names(FactKind kind) {
        var names = new ArrayList<String>();
        kind.columns().forEach(column -> names.add(kind.field(column)));
        names.addAll(List.of(RowJson.MORE, RowJson.ROW, RowJson.REVISION));
        return names;
    }

    private Map<String, String> read() {
        more();
        fields.demandGood();
        return cells;
    }

    private void take(String column) {
        var field = kind.field(column);
        switch (kind.kind(column)) {
            case LIST -> cells.put(column, fields.texts(field).map(this::joined).orElse(""));
            case FLAG ->
                cells.put(column, fields.flag(field).map(String::valueOf).orElse(""));
            case MONEY, DOLLARS -> money(column, field);
            case TEXT, CURRENCY -> cells.put(column, fields.text(field).orElse(""));
        }
    }

    private String joined(List<String> texts) {
        return String.join(";", texts);
    }

    private void money(String column, String field) {
        cells.put(column, "");
        fields.money(field).ifPresent(money -> {
            money.decimal("amount").ifPresent(amount -> cells.put(column, amount.toPlainString()));
            var currency = money.text(RowJson.CURRENCY).orElse("");
            if (money.isRefused("amount")) {
                return;
            }
            if (cells.getOrDefault(column, "").isEmpty()) {
                money.refuse("amount", "field-missing", "no amount", "a decimal as text", "write \"12.34\"");
            } else if (currency.isEmpty()) {
                money.refuse(RowJson.CURRENCY, "field-missing", "no currency", "its code", "write \"EUR\"");
            } else if (kind.kind(column) == Kind.DOLLARS) {
                demandDollars(money, currency);
            } else {
                demandOneCurrency(money, column, currency);
            }
        });
    }

    private static void demandDollars(Fields money, String currency) {
        if (!currency.equals(DOLLAR)) {
            money.refuse(RowJson.CURRENCY, "currency-wrong", "'" + currency + "'", "'USD'", "convert it to US dollars");
        }
    }

    /** The amounts of a row share its currency. */
    private void demandOneCurrency(Fields money, String column, String currency) {
        var others = kind.columns().stream()
                .filter(other -> kind.kind(other) == Kind.MONEY && !other.equals(column))
                .filter(other -> !cells.getOrDefault(other, before.getOrDefault(other, ""))
                        .isEmpty())
                .toList();
        var stands = cells.getOrDefault(RowJson.CURRENCY, before.getOrDefault(RowJson.CURRENCY, ""));
        if (!others.isEmpty() && !stands.isEmpty() && !stands.equals(currency)) {
            money.refuse(
                    RowJson.CURRENCY,
                    "currency-wrong",
                    "'" + currency + "'",
                    "'" + stands + "', as the row's other amounts",
                    "send all amounts of the row in one currency");
        }
        cells.put(RowJson.CURRENCY, currency);
    }

    /** Columns of the company's own. */
    private void more() {
        fields.object(RowJson.MORE)
                .ifPresent(more -> more.properties().forEach(one -> own(one.getKey(), one.getValue())));
    }

    private void own(String name, JsonNode value) {
        var declared = kind.table().columns().meaning(name);
        if (declared.isPresent()) {
            fields.refuse(
                    RowJson.MORE,
                    "field-twice",
                    "'" + name + "'",
                    "a column of your own",
                    "write it as the field '" + kind.field(declared.get()) + "'");
        } else if (value.isString() || value.isNull()) {
            cells.put(name, value.isNull() ? "" : value.asString());
        } else {
            fields.refuse(
                    RowJson.MORE, "field-type", "'" + name + "' is no text", "text", "write it in quotation marks");
        }
    }

    private void demandRequired(String column) {
        var field = kind.field(column);
        var missing = cells.getOrDefault(column, "").isEmpty() && !fields.isRefused(field);
        if (kind.required(column) && missing) {
            fields.refuse(field, "field-missing", "nothing", "a value", "add the field '" + field + "'");
        }
    }
}
