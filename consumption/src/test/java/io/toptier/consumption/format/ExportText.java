package io.toptier.consumption.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of an export of a shipped shape: November 2023, Contoso's subscription, one dollar a line unless said otherwise. */
final class ExportText {
    static final String SUBSCRIPTION = "1f0c6ad2-5b7e-4c1d-9c39-0d1f3c6f7a01";
    static final String RESOURCE =
            "/subscriptions/" + SUBSCRIPTION + "/resourceGroups/RG-Web/providers/Microsoft.Web/sites/contoso-web";

    private static final Map<Role, String> USUAL = Map.ofEntries(
            Map.entry(Role.COST, "1"),
            Map.entry(Role.BILLED_COST, "1"),
            Map.entry(Role.EFFECTIVE_COST, "1"),
            Map.entry(Role.CURRENCY, "USD"),
            Map.entry(Role.CHARGE_TYPE, "Usage"),
            Map.entry(Role.SUBSCRIPTION, SUBSCRIPTION),
            Map.entry(Role.RESOURCE_GROUP, "RG-Web"),
            Map.entry(Role.RESOURCE_ID, RESOURCE),
            Map.entry(Role.SERVICE, "Azure App Service"),
            Map.entry(Role.PRODUCT, "Azure App Service, P1 v3"),
            Map.entry(Role.OFFER, "MS-AZR-0017P"));

    private final Shape shape;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<String> columns;

    private ExportText(Shape shape) {
        this.shape = shape;
        this.columns = shape.columns();
    }

    static ExportText ea() {
        return of("ea-2024-08");
    }

    static ExportText mca() {
        return of("mca-2023-12");
    }

    static ExportText payg() {
        return of("payg-2019-11");
    }

    static ExportText focus() {
        return of("focus-1.0");
    }

    static ExportText of(String shape) {
        return new ExportText(Shapes.shipped().all().stream()
                .filter(one -> one.name().equals(shape))
                .findFirst()
                .orElseThrow());
    }

    /** Writes these columns alone, in this order. */
    ExportText columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** A line as usual, but for these columns: name, value, name, value … */
    ExportText line(String... namesAndValues) {
        var row = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        shape.roles().forEach((role, names) -> row.put(names.get(0), usual(role)));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            row.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        rows.add(row);
        return this;
    }

    ExportText lines(int count, String... namesAndValues) {
        for (int one = 0; one < count; one++) {
            line(namesAndValues);
        }
        return this;
    }

    int rows() {
        return rows.size();
    }

    String dataVersion() {
        return shape.dataVersions().get(0);
    }

    String header() {
        return String.join(",", columns) + "\n";
    }

    /** The lines without the header. */
    String body() {
        return rows.stream().map(this::text).collect(Collectors.joining());
    }

    String csv() {
        return header() + body();
    }

    private String text(Map<String, String> row) {
        return columns.stream()
                .map(name -> quoted(row.getOrDefault(name, "")))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private String usual(Role role) {
        var month = switch (shape.dates().get(0)) {
            case MONTH_FIRST -> List.of("11/01/2023", "11/15/2023", "11/30/2023");
            case ISO_DAY -> List.of("2023-11-01", "2023-11-15", "2023-11-30");
            case ISO_TIME -> List.of("2023-11-01T00:00Z", "2023-11-15T00:00Z", "2023-12-01T00:00Z");
        };
        return switch (role) {
            case PERIOD_START -> month.get(0);
            case DAY -> month.get(1);
            case PERIOD_END -> month.get(2);
            default -> USUAL.getOrDefault(role, "");
        };
    }

    static String quoted(String value) {
        var plain = value.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
