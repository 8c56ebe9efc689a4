package io.toptier.consumption.format;

import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills {@code scan.sql} for one layout: which column is what, declared and never sniffed. */
final class ScanSql {
    private static final String TEMPLATE = resource("scan.sql");
    /** The column in which a row says its file; no export has it. */
    static final String FILE = "toptier_file";

    private static final Pattern PATTERN_SIGN = Pattern.compile("[\\[*?]");
    private static final String NO_BENEFIT =
            "('', 'Unassigned', '0 Unassigned', '00000000-0000-0000-0000-000000000000')";

    private final Layout layout;
    private final Side side;
    private final @Nullable DateOrder dates;

    ScanSql(Layout layout, Side side, @Nullable DateOrder dates) {
        this.layout = layout;
        this.side = side;
        this.dates = dates;
    }

    static String resource(String name) {
        try (var in = ScanSql.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param wide for sums that a DECIMAL(38, 28) cannot hold; slower */
    String of(int run, String files, boolean wide) {
        var values = new LinkedHashMap<String, String>();
        values.put("run", Integer.toString(run));
        values.put("files", files);
        values.put("columns", columns());
        for (var amount : List.of("effective", "billed", "usd")) {
            values.put(amount + "_is_plain", plain(amount + "_text"));
            values.put(amount + "_units", wide ? "sum(trunc(" + amount + ")::decimal(38, 0))" : "0");
            values.put(amount + "_rest", wide ? "sum(" + amount + " - trunc(" + amount + "))" : "sum(" + amount + ")");
        }
        return filled(values);
    }

    /** The rows of CSV files, every column declared as text. */
    String csv(List<ExportFile> files) {
        var columns = IntStream.range(0, layout.match().header().columns().size())
                .mapToObj(at -> "'" + Layout.csvName(at) + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        var compression = layout.kind() == ExportFile.Kind.CSV_GZ ? "gzip" : "none";
        return "read_csv(" + paths(files)
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
                + " filename = '" + FILE + "', hive_partitioning = false, compression = '" + compression
                + "', columns = " + columns + ")";
    }

    String parquet(List<ExportFile> files) {
        return parquetRows(files) + ", filename = '" + FILE + "')";
    }

    /** What the Parquet files' columns are called, and of which type they are. */
    static String parquetColumns(ExportFile file) {
        return "describe select * from " + parquetRows(List.of(file)) + ")";
    }

    /** Nothing but what the file says: no columns made of folder names, and text that is not marked as text. */
    private static String parquetRows(List<ExportFile> files) {
        return "read_parquet(" + paths(files) + ", hive_partitioning = false, binary_as_string = true";
    }

    private static String paths(List<ExportFile> files) {
        return files.stream()
                .map(file -> "'" + literal(file.path().toString()).replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A path in which nothing is a pattern: {@code [*]} is how a star is written. */
    private static String literal(String path) {
        return PATTERN_SIGN.matcher(path).replaceAll("[$0]");
    }

    private static String filled(Map<String, String> values) {
        var sql = TEMPLATE;
        for (var entry : values.entrySet()) {
            sql = sql.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return sql;
    }

    private String columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("file", FILE);
        columns.put("period", new PeriodSql(layout, dates).text());
        columns.put("currency", layout.text(Role.CURRENCY));
        columns.put("charge_type", layout.text(Role.CHARGE_TYPE));
        columns.put("correction", layout.text(Role.CHARGE_CLASS));
        columns.put("pricing_model", layout.text(Role.PRICING_MODEL));
        columns.put("publisher", layout.text(Role.PUBLISHER_TYPE));
        columns.put("provider", layout.text(Role.PROVIDER));
        columns.put("commitment_status", commitmentStatus());
        columns.put("benefit", layout.text(Role.BENEFIT) + " not in " + NO_BENEFIT);
        columns.put("allocated", layout.text(Role.ALLOCATION_RULE) + " <> ''");
        columns.put(
                "product_text",
                "concat_ws(' ', " + layout.text(Role.SERVICE) + ", " + layout.text(Role.PRODUCT) + ", "
                        + layout.text(Role.CHARGE_DESCRIPTION) + ")");
        columns.put("subscription_text", "lower(" + layout.text(Role.SUBSCRIPTION) + ")");
        columns.put("group_text", "lower(" + layout.text(Role.RESOURCE_GROUP) + ")");
        columns.put("resource_text", layout.text(Role.RESOURCE_ID));
        columns.put("tags", layout.text(Role.TAGS));
        columns.put("offer", layout.text(Role.OFFER));
        columns.put("effective_text", amount(Role.EFFECTIVE_COST, side.isEffective()));
        columns.put("billed_text", amount(Role.BILLED_COST, side.isBilled()));
        columns.put("usd_text", usd());
        return columns.entrySet().stream()
                .map(entry -> entry.getValue() + " as " + entry.getKey())
                .collect(Collectors.joining(",\n                "));
    }

    /** FOCUS 1.0-preview says in ChargeSubcategory what later versions say in CommitmentDiscountStatus. */
    private String commitmentStatus() {
        return layout.has(Role.COMMITMENT_STATUS)
                ? layout.text(Role.COMMITMENT_STATUS)
                : layout.text(Role.CHARGE_SUBCATEGORY);
    }

    private String amount(Role ofBoth, boolean carried) {
        if (!carried) {
            return "'0'";
        }
        return layout.text(layout.has(ofBoth) ? ofBoth : Role.COST);
    }

    /** Dollars matter only beside another currency. */
    private String usd() {
        var role = layout.has(Role.EFFECTIVE_COST_USD) ? Role.EFFECTIVE_COST_USD : Role.COST_USD;
        if (!side.isEffective() || !layout.has(role)) {
            return "''";
        }
        return "case when " + layout.text(Role.CURRENCY) + " = 'USD' then '' else " + layout.text(role) + " end";
    }

    /** At most 28 decimals and nothing but digits; the cast of other texts rounds, or reads what was not meant. */
    private static String plain(String text) {
        return "(length(" + text + ") <= 29 or length(" + text + ") - position('.' in " + text + ") <= 28)"
                + " and not contains(" + text + ", 'e') and not contains(" + text + ", 'E')"
                + " and not contains(" + text + ", '_') and not contains(" + text + ", 'x')";
    }
}
