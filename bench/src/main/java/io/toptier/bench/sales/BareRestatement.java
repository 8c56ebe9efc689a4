package io.toptier.bench.sales;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a restatement of credit is measured against: DuckDB alone, which loads the tables of the workspace, joins sales with
 * rules, solutions, deals and sellers, and writes how the result differs from what the journal has. It checks nothing,
 * gives no reason, and makes no chain of hashes.
 */
public final class BareRestatement {

    private BareRestatement() {}

    /** {@code <workspace> <known by> <folder of the queries> <result>}. */
    public static void main(String[] args) throws IOException, SQLException {
        var result = Path.of(args[3]);
        write(Path.of(args[0]), args[1], Path.of(args[2]), result);
    }

    /** @param knownBy the day, {@code yyyy-MM-dd} */
    static void write(Path workspace, String knownBy, Path queries, Path result) throws IOException, SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            for (var table : new String[] {"customers", "solutions", "deals"}) {
                csv(statement, table, workspace.resolve(table + ".csv").toString());
            }
            csv(statement, "revenue", workspace.resolve("sales") + "/*.csv");
            journal(statement, workspace.resolve("credit/journal"));
            statement.execute(Files.readString(queries.resolve("tables.sql")));
            var difference = Files.readString(queries.resolve("difference.sql")).replace("@known_by@", knownBy);
            statement.execute(
                    "copy (" + difference + ") to " + quoted(result.toString()) + " (format csv, header true)");
        }
    }

    private static void journal(Statement statement, Path journal) throws SQLException {
        if (Files.isDirectory(journal)) {
            csv(statement, "journal", journal + "/*.csv");
        } else {
            statement.execute("create table journal (source_id text, earned_on text, customer text, seller text,"
                    + " currency text, amount text, amount_usd text)");
        }
    }

    private static void csv(Statement statement, String table, String files) throws SQLException {
        statement.execute("create view " + table + " as select * from read_csv(" + quoted(files)
                + ", all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
