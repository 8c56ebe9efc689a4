package io.toptier.desk.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.toptier.desk.database.DatabaseSettings.Server;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The database, up to date and open. Closing it stops a private PostgreSQL, too. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    private static final long PATIENCE_MILLIS = 20_000;

    private final DatabasePlace place;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(DatabasePlace place, HikariDataSource pool) {
        this.place = place;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.registerArrayType(String.class, "text");
    }

    /** @throws DatabaseProblem where there is none, with what to do */
    public static Database open(DatabaseSettings settings) {
        return DatabasePlace.with(settings, place -> {
            try (var owner = place.owner()) {
                Migrations.run(owner);
            }
            return new Database(place, pool(place.server(), CONNECTIONS, "set role " + Migrations.ROLE));
        });
    }

    /** As {@code Desk.discard}. */
    public static boolean discard(Path data) {
        return PrivatePostgres.discard(data);
    }

    static HikariDataSource pool(Server server, int connections, String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "toptier");
        if (!first.isEmpty()) {
            config.setConnectionInitSql(first);
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw new DatabaseProblem(
                    "the database " + server + " cannot be reached: " + failed.getMessage()
                            + "; check TOPTIER_DB_URL, TOPTIER_DB_USER and TOPTIER_DB_PASSWORD",
                    failed);
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
        place.close();
    }
}
