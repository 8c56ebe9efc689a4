package io.toptier.desk.database;

import com.zaxxer.hikari.HikariDataSource;
import io.toptier.desk.database.DatabaseSettings.Server;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the database answers; a private PostgreSQL runs until this is closed. */
record DatabasePlace(Server server, @Nullable PrivatePostgres own) implements AutoCloseable {
    private static final int OWNERS = 2;

    /** Hands the place over; where that fails, a private PostgreSQL is stopped again. */
    static <T> T with(DatabaseSettings settings, Function<DatabasePlace, T> use) {
        var place = of(settings);
        try {
            return use.apply(place);
        } catch (RuntimeException failed) {
            place.close();
            throw failed;
        }
    }

    private static DatabasePlace of(DatabaseSettings settings) {
        var server = settings.server();
        if (server != null) {
            return new DatabasePlace(server, null);
        }
        var own = PrivatePostgres.start(settings.data(), settings.durable());
        return new DatabasePlace(new Server(own.url(), "postgres", ""), own);
    }

    /** Connections of the one who owns the schemas. */
    HikariDataSource owner() {
        return Database.pool(server, OWNERS, "");
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
