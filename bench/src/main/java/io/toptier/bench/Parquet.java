package io.toptier.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Turns a CSV file of the big export into Parquet: every column text, snappy, as exports with text costs have it. */
final class Parquet {

    private Parquet() {}

    static void fromCsv(Path csv, Path parquet) throws IOException {
        var columns = BigColumns.names().stream()
                .map(name -> "'" + name + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        var copy =
                "copy (from read_csv(%s, auto_detect=false, header=true, delim=',', quote='\"', escape='\"', columns=%s))"
                                .formatted(quoted(csv), columns)
                        + " to %s (format parquet, compression snappy)".formatted(quoted(parquet));
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var settings = duckdb.createStatement();
                var statement = duckdb.createStatement()) {
            settings.execute("set threads = 1");
            statement.execute(copy);
        } catch (SQLException failed) {
            throw new IOException("cannot write " + parquet, failed);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
