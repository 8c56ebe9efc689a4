package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.consumption.CustomerLines;
import io.toptier.consumption.ServiceCost;
import io.toptier.kernel.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The lines a customer's consumption comes from, grouped by what attribution looks at and by Azure service; all digits. */
final class LinesText {
    private static final List<String> HEADER = List.of(
            "route", "charge", "subscription", "resource_group", "tags", "lines", "effective", "currency", "service");

    private LinesText() {}

    static List<String> answer(List<CustomerLines> found, Format format) {
        var rows = found.stream()
                .sorted(CustomerLines.IN_ORDER)
                .flatMap(one -> one.lines().services().stream().map(service -> fields(one, service)))
                .toList();
        return switch (format) {
            case TEXT -> table(rows);
            case JSON -> List.of(json(rows));
            case CSV -> CsvLines.of(HEADER, rows);
        };
    }

    private static List<String> fields(CustomerLines one, ServiceCost service) {
        var lines = one.lines();
        return List.of(
                one.route().toString(),
                one.charge().key(),
                lines.subscription(),
                lines.resourceGroup(),
                lines.tags(),
                Long.toString(service.lines()),
                Decimals.plain(service.effective()),
                lines.currency().getCurrencyCode(),
                service.service());
    }

    private static List<String> table(List<List<String>> rows) {
        var table = new TextTable(LEFT, LEFT, LEFT, LEFT, LEFT, RIGHT, RIGHT, LEFT, LEFT);
        table.row(HEADER.toArray(String[]::new)).rule();
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        return table.lines();
    }

    private static String json(List<List<String>> rows) {
        var objects = new ArrayList<LinkedHashMap<String, String>>();
        for (var row : rows) {
            var object = new LinkedHashMap<String, String>();
            for (int at = 0; at < HEADER.size(); at++) {
                object.put(HEADER.get(at), row.get(at));
            }
            objects.add(object);
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(objects);
    }
}
