package io.toptier.bench;

import io.toptier.bench.azure.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * What a close is measured against: DuckDB alone, which groups the lines of both exports by the columns that attribution
 * looks at, as they are written, and hands over every group. It knows no customer, checks nothing, and rounds to 18
 * decimals.
 */
public final class BareDuckDb {

    private BareDuckDb() {}

    /** {@code <workspace> CSV|CSV_GZ|PARQUET <file that names the columns>}. */
    public static void main(String[] args) throws IOException, SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var format = Format.valueOf(args[1]);
        var columns = String.join(", ", Files.readAllLines(Path.of(args[2])));
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (var export : BigExport.folders(Path.of(args[0]))) {
                out.println(fetched(duckdb, query(columns, rows(files(export, format), format))));
            }
        }
    }

    /** How many groups came, of how many lines. */
    private static String fetched(Connection duckdb, String query) throws SQLException {
        long groups = 0;
        long lines = 0;
        try (var statement = duckdb.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                groups++;
                lines += rows.getLong("lines");
            }
        }
        return groups + " groups of " + lines + " lines";
    }

    private static String query(String columns, String rows) {
        return "select " + columns
                + ", sum(CostInBillingCurrency::decimal(38, 18)) as cost, count(*) as lines from " + rows
                + " group by all";
    }

    private static String rows(String files, Format format) {
        if (format == Format.PARQUET) {
            return "read_parquet(" + files + ")";
        }
        var columns = BigColumns.names().stream()
                .map(name -> "'" + name + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + files + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"'"
                + ", compression = '" + (format == Format.CSV_GZ ? "gzip" : "none") + "', columns = " + columns + ")";
    }

    private static String files(Path export, Format format) throws IOException {
        try (var files = Files.walk(export)) {
            return files.filter(file -> file.toString().endsWith(format.suffix()))
                    .map(file -> "'" + file.toAbsolutePath().toString().replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
