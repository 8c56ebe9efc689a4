package io.toptier.desk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the database as one file: a zip with a table an entry, and what versions the schemas have. It is taken at
 * one moment while a server may be working, and goes back into an empty database, of this version of the program or a later
 * one.
 */
public final class Backup {
    private static final String CONTENTS = "backup.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Backup() {}

    /**
     * What a backup holds.
     *
     * @param versions of the schemas
     * @param rows of the tables
     */
    public record Contents(Instant takenAt, Map<String, String> versions, Map<String, Long> rows) {}

    /** Writes the file, which is there whole or not at all. */
    public static Contents take(DatabaseSettings settings, Path file, Instant now) {
        return DatabasePlace.with(settings, place -> {
            try (var owner = place.owner()) {
                Migrations.run(owner);
                return take(owner, file, now);
            } finally {
                place.close();
            }
        });
    }

    /** @throws DatabaseProblem where the database has anything in it, or the file is no backup that this version reads */
    public static Contents restore(DatabaseSettings settings, Path file) {
        return DatabasePlace.with(settings, place -> {
            try (var owner = place.owner();
                    var zip = new ZipFile(file.toFile())) {
                return restore(owner, zip);
            } catch (IOException unreadable) {
                throw new DatabaseProblem(file + " is no backup: " + unreadable.getMessage(), unreadable);
            } finally {
                place.close();
            }
        });
    }

    static Contents take(HikariDataSource owner, Path file, Instant now) {
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        var versions = Migrations.versions(owner);
        try {
            var contents = Jdbi.create(owner)
                    .inTransaction(
                            TransactionIsolationLevel.REPEATABLE_READ, handle -> write(handle, versions, part, now));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Contents write(Handle handle, Map<String, String> versions, Path part, Instant now) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
            var copies = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
            var rows = new TreeMap<String, Long>();
            for (var table : BackedUpTable.all(handle)) {
                zip.putNextEntry(new ZipEntry(table.entry()));
                rows.put(table.name(), copies.copyOut(table.copyOut(), zip));
                zip.closeEntry();
            }
            var contents = new Contents(now, versions, rows);
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(JSON.writeValueAsBytes(contents));
            return contents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new DatabaseProblem("the backup failed: " + failed.getMessage(), failed);
        }
    }

    static Contents restore(HikariDataSource owner, ZipFile zip) throws IOException {
        var entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            throw new IOException("it has no " + CONTENTS);
        }
        var contents = JSON.readValue(zip.getInputStream(entry), Contents.class);
        Migrations.run(owner, contents.versions());
        Jdbi.create(owner).useTransaction(handle -> read(handle, zip, contents));
        Migrations.run(owner);
        return contents;
    }

    private static void read(Handle handle, ZipFile zip, Contents contents) {
        try {
            var copies = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
            for (var table : BackedUpTable.all(handle)) {
                if (table.rows(handle) > 0) {
                    throw new DatabaseProblem(
                            "the database has rows in " + table.name() + "; a backup goes into an empty database alone",
                            new IllegalStateException(table.name()));
                }
                var entry = zip.getEntry(table.entry());
                var read = entry == null ? 0 : copies.copyIn(table.copyIn(), zip.getInputStream(entry));
                demand(read, contents.rows().getOrDefault(table.name(), 0L), table);
                table.continueNumbers(handle);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new DatabaseProblem("the backup cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static void demand(long read, long expected, BackedUpTable table) {
        if (read != expected) {
            throw new DatabaseProblem(
                    "the backup has " + read + " rows of " + table.name() + ", and says it has " + expected,
                    new IllegalStateException(table.name()));
        }
    }
}
