package io.toptier.desk.people;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database of its own for each test class, on one server for all; entered as the application enters it. */
public final class PeopleDatabase {
    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger MADE = new AtomicInteger();

    private PeopleDatabase() {}

    /** A migrated database without rows, as the role {@code toptier_app}. */
    public static Jdbi fresh() {
        var name = "people_" + MADE.incrementAndGet();
        Jdbi.create(SERVER.getPostgresDatabase()).useHandle(handle -> handle.execute("create database " + name));
        Flyway.configure()
                .dataSource(source("postgres", name))
                .schemas("desk")
                .locations("classpath:db/desk")
                .load()
                .migrate();
        return Jdbi.create(source("toptier_app", name));
    }

    private static DataSource source(String user, String database) {
        return SERVER.getDatabase(user, database);
    }

    private static EmbeddedPostgres server() {
        try {
            var server = EmbeddedPostgres.builder().start();
            Jdbi.create(server.getPostgresDatabase())
                    .useHandle(handle -> handle.execute("create role toptier_app login"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
