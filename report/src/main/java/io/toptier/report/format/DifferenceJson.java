package io.toptier.report.format;

import io.toptier.report.MonthDifference;
import io.toptier.report.MonthDifference.Change;
import io.toptier.workspace.CsvText;
import io.toptier.workspace.JsonText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two revisions, for scripts and as a table. */
public final class DifferenceJson {
    static final String FILE = "difference.json";
    static final String TABLE = "difference.csv";

    private DifferenceJson() {}

    public static ObjectNode of(MonthDifference difference) {
        var node = JsonText.object()
                .put("month", difference.month().toString())
                .put("from", difference.from())
                .put("to", difference.to());
        put(node.putArray("causes"), difference.causes());
        changes(node.putArray("customers"), "customer", difference.customers());
        changes(node.putArray("others"), "part", difference.others());
        return node;
    }

    public static byte[] csv(MonthDifference difference) {
        var csv = new CsvText(List.of("currency", "what", "before", "after", "change", "reasons"));
        difference.customers().forEach(change -> csv.row(fields(change)));
        difference.others().forEach(change -> csv.row(fields(change)));
        return csv.bytes();
    }

    private static List<String> fields(Change change) {
        return List.of(
                change.before().currency().getCurrencyCode(),
                change.what(),
                String.valueOf(JsonText.amount(change.before().amount())),
                String.valueOf(JsonText.amount(change.after().amount())),
                String.valueOf(JsonText.amount(change.change().amount())),
                String.join(" | ", change.reasons()));
    }

    private static void changes(ArrayNode node, String name, List<Change> changes) {
        for (var change : changes) {
            var one = node.addObject()
                    .put(name, change.what())
                    .put("currency", change.before().currency().getCurrencyCode())
                    .put("before", JsonText.amount(change.before().amount()))
                    .put("after", JsonText.amount(change.after().amount()))
                    .put("change", JsonText.amount(change.change().amount()));
            put(one.putArray("reasons"), change.reasons());
        }
    }

    private static void put(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }
}
