package io.toptier.desk.database;

import io.toptier.desk.database.DatabaseSettings.Server;
import io.toptier.workspace.store.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.Jdbi;

/** One PostgreSQL for all tests of a run, and one database on it for all that need no database of their own. */
public final class TestDatabase {
    private static final Queue<Path> TEMPORARY = new ConcurrentLinkedQueue<>();
    private static final PrivatePostgres POSTGRES = PrivatePostgres.start(temporary("postgres"), false);
    private static final Database DATABASE = Database.open(new DatabaseSettings(temporary("test"), server(), false));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::close));
    }

    private TestDatabase() {}

    public static Database get() {
        return DATABASE;
    }

    /** Where the shared database answers. */
    public static Server server() {
        return new Server(POSTGRES.url(), "postgres", "");
    }

    /** Where a new, empty database answers. */
    public static Server fresh(String name) {
        Jdbi.create(POSTGRES.url(), "postgres", "").useHandle(handle -> handle.execute("create database " + name));
        return new Server(POSTGRES.url().replaceFirst("/postgres(\\?|$)", "/" + name + "$1"), "postgres", "");
    }

    /** A folder that nobody else uses, and that is gone after the run. */
    public static Path temporary(String name) {
        try {
            var folder = Files.createTempDirectory("toptier-" + name);
            TEMPORARY.add(folder);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close() {
        DATABASE.close();
        POSTGRES.close();
        TEMPORARY.forEach(Folders::delete);
    }
}
