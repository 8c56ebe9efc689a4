package io.toptier.desk.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Brings every room's schema to what the program expects. */
final class Migrations {
    /** The role the program works as: it may do what its rooms need, and not alter what is only added to. */
    static final String ROLE = "toptier_app";

    static final List<String> SCHEMAS =
            List.of("workspace", "deals", "marketplace", "report", "credit", "standing", "desk");

    private Migrations() {}

    static void run(DataSource owner) {
        role(owner);
        SCHEMAS.forEach(schema -> run(owner, schema, MigrationVersion.LATEST));
    }

    /** Brings fresh schemas to older versions, by schema. */
    static void run(DataSource owner, Map<String, String> versions) {
        role(owner);
        versions.forEach((schema, version) -> run(owner, schema, MigrationVersion.fromVersion(version)));
    }

    /** What each schema is at, by schema. */
    static Map<String, String> versions(DataSource owner) {
        var versions = new TreeMap<String, String>();
        for (var schema : SCHEMAS) {
            var current = flyway(owner, schema, MigrationVersion.LATEST).info().current();
            if (current != null && current.getVersion() != null) {
                versions.put(schema, current.getVersion().toString());
            }
        }
        return versions;
    }

    private static void run(DataSource owner, String schema, MigrationVersion target) {
        try {
            flyway(owner, schema, target).migrate();
        } catch (FlywayException failed) {
            throw new DatabaseProblem(
                    "the schema '" + schema + "' cannot be brought up to date: " + failed.getMessage(), failed);
        }
    }

    private static Flyway flyway(DataSource owner, String schema, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .target(target)
                .load();
    }

    private static void role(DataSource owner) {
        try {
            Jdbi.create(owner).useHandle(handle -> {
                if (!asks(handle, "select exists (select from pg_roles where rolname = :role)")) {
                    handle.execute("create role " + ROLE + " nologin");
                }
                if (!asks(handle, "select pg_has_role(current_user, :role, 'member')")) {
                    handle.execute("grant " + ROLE + " to current_user");
                }
            });
        } catch (JdbiException refused) {
            throw new DatabaseProblem(
                    "the database user may not make or take on the role " + ROLE + ": " + refused.getMessage()
                            + "; have an administrator run: create role " + ROLE + " nologin; grant " + ROLE
                            + " to the user of TOPTIER_DB_USER",
                    refused);
        }
    }

    private static boolean asks(Handle handle, String question) {
        return handle.createQuery(question)
                .bind("role", ROLE)
                .mapTo(Boolean.class)
                .one();
    }
}
