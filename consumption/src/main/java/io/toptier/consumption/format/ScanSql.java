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
        var lines = new LineSql(layout, dates, side.isEffective());
        var amounts = new AmountSql(layout, side);
        var values = new LinkedHashMap<String, String>();
        values.put("run", Integer.toString(run));
        values.put("files", files);
        values.put("meanings", lines.meanings());
        values.put("keys", lines.keys());
        values.put("columns", FILE + " as file, " + lines.columns() + ", " + amounts.columns());
        for (var amount : AmountSql.NAMES) {
            values.put(amount, amounts.value(amount));
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
}
