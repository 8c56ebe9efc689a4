package io.toptier.desk.database;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers; a server whose database does not is not ready. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private final Jdbi jdbi;

    DatabaseHealth(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Health health() {
        try {
            jdbi.useHandle(handle -> handle.execute("select 1"));
            return Health.up().build();
        } catch (JdbiException silent) {
            return Health.down(silent).build();
        }
    }
}
