package io.toptier.desk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.desk.database.DatabaseSettings.Server;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server of the operator's own, whose user is nobody special. */
class ServerTest {
    @TempDir
    Path data;

    @Test
    void aUserToWhomTheRoleWasGrantedIsEnough() {
        var server = server("granted", "grant toptier_app to granted");

        try (var database = Database.open(new DatabaseSettings(data, server, false))) {
            var role = database.jdbi()
                    .withHandle(handle -> handle.createQuery("select current_user")
                            .mapTo(String.class)
                            .one());
            assertThat(role).isEqualTo("toptier_app");
        }
        try (var again = Database.open(new DatabaseSettings(data, server, false))) {
            assertThat(again.jdbi()
                            .<Integer, RuntimeException>withHandle(
                                    handle -> handle.createQuery("select count(*) from deals.deal")
                                            .mapTo(Integer.class)
                                            .one()))
                    .isZero();
        }
    }

    @Test
    void aUserWithoutTheRoleIsToldWhatAnAdministratorDoes() {
        var server = server("poor", "select 1");

        assertThatThrownBy(() -> Database.open(new DatabaseSettings(data, server, false)))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining(
                        "create role toptier_app nologin; grant toptier_app to the user of TOPTIER_DB_USER");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        var server = new Server("jdbc:postgresql://127.0.0.1:1/nowhere?connectTimeout=1", "contoso", "secret");

        assertThatThrownBy(() -> Database.open(new DatabaseSettings(data, server, false)))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("127.0.0.1:1/nowhere")
                .hasMessageContaining("TOPTIER_DB_URL")
                .hasMessageNotContaining("secret");
    }

    /** A database of its own, of a new user, after an administrator did something. */
    private static Server server(String user, String administrator) {
        TestDatabase.get();
        var fresh = TestDatabase.fresh("server_" + user);
        Jdbi.create(fresh.url(), "postgres", "").useHandle(handle -> {
            handle.execute("create role " + user + " login");
            handle.execute("alter database server_" + user + " owner to " + user);
            handle.execute(administrator);
        });
        return new Server(fresh.url().replaceFirst("user=postgres", "user=" + user), user, "");
    }
}
