package io.toptier.desk.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.toptier.desk.database.DatabaseSettings.Server;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The database, up to date and open. Closing it stops a private PostgreSQL, too. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    private static final long PATIENCE_MILLIS = 20_000;

    private final @Nullable PrivatePostgres own;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(@Nullable PrivatePostgres own, HikariDataSource pool) {
        this.own = own;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.registerArrayType(String.class, "text");
    }

    /** @throws DatabaseProblem where there is none, with what to do */
    public static Database open(DatabaseSettings settings) {
        var own = settings.server() == null ? PrivatePostgres.start(settings.data(), settings.durable()) : null;
        try {
            var server = own == null ? settings.server() : new Server(own.url(), "postgres", "");
            return open(own, Objects.requireNonNull(server));
        } catch (RuntimeException failed) {
            if (own != null) {
                own.close();
            }
            throw failed;
        }
    }

    /** As {@code Desk.discard}. */
    public static boolean discard(Path data) {
        return PrivatePostgres.discard(data);
    }

    private static Database open(@Nullable PrivatePostgres own, Server server) {
        try (var owner = pool(server, 2, "")) {
            Migrations.run(owner);
        }
        return new Database(own, pool(server, CONNECTIONS, "set role " + Migrations.ROLE));
    }

    private static HikariDataSource pool(Server server, int connections, String first) {
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
        if (own != null) {
            own.close();
        }
    }
}
