package io.toptier.desk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One PostgreSQL for all tests of a run. */
public final class TestDatabase {
    private static final Database DATABASE = open();

    private TestDatabase() {}

    public static Database get() {
        return DATABASE;
    }

    private static Database open() {
        try {
            var data = Files.createTempDirectory("toptier-test");
            var database = Database.open(new DatabaseSettings(data, null, false));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
