package io.toptier.desk.people;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database of its own for each test class, on one server for all; entered as the application enters it. */
public final class PeopleDatabase {
    private static final String TEMPLATE = "people_template";
    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger MADE = new AtomicInteger();

    private PeopleDatabase() {}

    /** A migrated database without rows, as the role {@code toptier_app}. */
    public static Jdbi fresh() {
        var name = "people_" + MADE.incrementAndGet();
        Jdbi.create(SERVER.getPostgresDatabase())
                .useHandle(handle ->
                        handle.execute("create database " + name + " template " + TEMPLATE + " strategy file_copy"));
        return Jdbi.create(SERVER.getDatabase("toptier_app", name));
    }

    private static EmbeddedPostgres server() {
        try {
            var server = EmbeddedPostgres.builder().start();
            Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> {
                handle.execute("create role toptier_app login");
                handle.execute("create database " + TEMPLATE);
            });
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", TEMPLATE))
                    .schemas("desk")
                    .locations("classpath:db/desk")
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
