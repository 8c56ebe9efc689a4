package io.toptier.desk.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.desk.database.DatabaseSettings.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup goes back as it was, and into an empty database alone. */
class BackupTest {
    private static final Instant NOW = Instant.parse("2024-02-12T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void everythingComesBack() throws IOException {
        try (var first = Fresh.database();
                var second = Fresh.database()) {
            Migrations.run(first.owner());
            fill(first);
            var file = folder.resolve("it.zip");
            var taken = Backup.take(first.owner(), file, NOW);
            try (var zip = new ZipFile(file.toFile())) {
                assertThat(Backup.restore(second.owner(), zip)).isEqualTo(taken);
            }
            var again = folder.resolve("again.zip");
            Backup.take(second.owner(), again, NOW);

            assertThat(tables(again)).isEqualTo(tables(file));
            assertThat(taken.rows()).containsEntry("workspace.customer", 1L).containsEntry("credit.booking", 1L);
        }
    }

    @Test
    void numbersGoOnAfterThoseThatCameBack() throws IOException {
        try (var first = Fresh.database();
                var second = Fresh.database()) {
            Migrations.run(first.owner());
            fill(first);
            var file = folder.resolve("it.zip");
            Backup.take(first.owner(), file, NOW);
            try (var zip = new ZipFile(file.toFile())) {
                Backup.restore(second.owner(), zip);
            }

            customer(second, "fabrikam");

            assertThat(count(second)).isEqualTo(2);
        }
    }

    @Test
    void aDatabaseWithSomethingInItIsLeftAlone() throws IOException {
        try (var database = Fresh.database()) {
            Migrations.run(database.owner());
            fill(database);
            var file = folder.resolve("it.zip");
            Backup.take(database.owner(), file, NOW);
            try (var zip = new ZipFile(file.toFile())) {
                assertThatThrownBy(() -> Backup.restore(database.owner(), zip))
                        .isInstanceOf(DatabaseProblem.class)
                        .hasMessageContaining("an empty database alone");
            }
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoBackupIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("thesis.zip"), "years of work");
        try (var database = Fresh.database()) {
            var settings =
                    new DatabaseSettings(folder, new Server(database.owner().getJdbcUrl(), "postgres", ""), false);

            assertThatThrownBy(() -> Backup.restore(settings, file))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("thesis.zip is no backup");
        }
    }

    private static void fill(Fresh database) {
        Jdbi.create(database.owner()).useHandle(handle -> {
            handle.execute("insert into workspace.company (id, name, created_at) values ('contoso', 'Contoso', now())");
            handle.execute(
                    "insert into credit.booking (company, number, booked_on) values ('contoso', 1, '2024-01-15')");
        });
        customer(database, "litware");
    }

    private static void customer(Fresh database, String id) {
        Jdbi.create(database.owner())
                .useHandle(handle -> handle.execute(
                        "insert into workspace.customer (company, place, revision, id, name) values ('contoso', 0, 1, ?, 'tab\there')",
                        id));
    }

    private static int count(Fresh database) {
        return Jdbi.create(database.owner())
                .withHandle(handle -> handle.createQuery("select count(*) from workspace.customer")
                        .mapTo(Integer.class)
                        .one());
    }

    private static Map<String, String> tables(Path file) throws IOException {
        var tables = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".copy")).toList()) {
                tables.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return tables;
    }
}
