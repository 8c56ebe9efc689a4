package io.toptier.desk.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Brings every room's schema to what the program expects. */
final class Migrations {
    /** The role the program works as: it may do what its rooms need, and not alter what is only added to. */
    static final String ROLE = "toptier_app";

    private static final List<String> SCHEMAS =
            List.of("workspace", "deals", "marketplace", "report", "credit", "standing", "desk");

    private Migrations() {}

    static void run(DataSource owner) {
        role(owner);
        for (var schema : SCHEMAS) {
            try {
                Flyway.configure()
                        .dataSource(owner)
                        .schemas(schema)
                        .defaultSchema(schema)
                        .locations("classpath:db/" + schema)
                        .load()
                        .migrate();
            } catch (FlywayException failed) {
                throw new DatabaseProblem(
                        "the schema '" + schema + "' cannot be brought up to date: " + failed.getMessage(), failed);
            }
        }
    }

    private static void role(DataSource owner) {
        try {
            Jdbi.create(owner).useHandle(handle -> {
                if (!handle.createQuery("select exists (select from pg_roles where rolname = :role)")
                        .bind("role", ROLE)
                        .mapTo(Boolean.class)
                        .one()) {
                    handle.execute("create role " + ROLE + " nologin");
                }
                handle.execute("grant " + ROLE + " to current_user");
            });
        } catch (JdbiException refused) {
            throw new DatabaseProblem(
                    "the database user may not make the role " + ROLE + ": " + refused.getMessage()
                            + "; have an administrator run: create role " + ROLE + " nologin; grant " + ROLE
                            + " to the user of TOPTIER_DB_USER",
                    refused);
        }
    }
}
