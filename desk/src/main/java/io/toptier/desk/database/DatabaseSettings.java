package io.toptier.desk.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param data the data folder; a private PostgreSQL lives in it where there is no server
 * @param server null for the private one
 * @param durable whether what is committed outlives a loss of power; off for tests alone
 */
public record DatabaseSettings(Path data, @Nullable Server server, boolean durable) {

    /** @param url {@code jdbc:postgresql://host/database} */
    public record Server(String url, String user, String password) {
        @Override
        public String toString() {
            return url;
        }
    }
}
