package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;

/** The embedded DuckDB in which a month's lines are grouped: in memory, spilling to a folder that goes with it. */
final class LineStore implements AutoCloseable {
    private static final long POLL_MILLIS = 200;

    private final Connection connection;
    private final Path spill;
    private final Progress progress;

    LineStore(Progress progress) {
        this.progress = progress;
        try {
            spill = Files.createTempDirectory("toptier-spill");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:", settings(spill));
            execute("set enable_progress_bar = true");
            execute("set enable_progress_bar_print = false");
            execute(ScanSql.resource("line-groups.sql"));
        } catch (SQLException broken) {
            throw new ScanFailed(broken);
        }
    }

    private static Properties settings(Path spill) {
        var settings = new Properties();
        settings.setProperty("memory_limit", "2GB");
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("preserve_insertion_order", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("jdbc_stream_results", "true");
        return settings;
    }

    /** Runs a statement that takes long, and tells how far it is. */
    void execute(String what, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var watched = statement.unwrap(DuckDBPreparedStatement.class);
            var watch = Executors.newSingleThreadScheduledExecutor(LineStore::daemon);
            var polling = watch.scheduleAtFixedRate(
                    () -> poll(what, watched), POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
            try {
                statement.execute(sql);
            } finally {
                polling.cancel(false);
                end(watch);
            }
        }
        progress.report(what, 100);
    }

    /** The statement is closed next, and whoever still asks it for its progress would ask freed memory. */
    private static void end(ExecutorService watch) {
        watch.shutdown();
        try {
            watch.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a short statement of our own, which cannot fail on the user's data. */
    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new ScanFailed(broken);
        }
    }

    /** Hands each row of a query of our own to the taker. */
    void query(String sql, RowTaker taker) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException broken) {
            throw new ScanFailed(broken);
        }
    }

    DuckDBConnection duckDb() throws SQLException {
        return connection.unwrap(DuckDBConnection.class);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new ScanFailed(broken);
        } finally {
            remove(spill);
        }
    }

    private void poll(String what, DuckDBPreparedStatement statement) {
        try {
            progress.report(what, statement.getQueryProgress().getPercentage());
        } catch (SQLException ended) {
            progress.report(what, -1);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "toptier-progress");
        thread.setDaemon(true);
        return thread;
    }

    private static void remove(Path folder) {
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Takes the current row of a result. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** A statement of ours failed; never the user's data, which would be a {@link Finding}. */
    static final class ScanFailed extends IllegalStateException {
        private static final long serialVersionUID = 1;

        ScanFailed(SQLException cause) {
            super(cause);
        }
    }
}
