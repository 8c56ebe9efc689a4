package io.toptier.desk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of its own, on the server that all tests share. */
record Fresh(HikariDataSource owner) implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static Fresh database() {
        return new Fresh(Database.pool(TestDatabase.fresh("fresh_" + NUMBER.incrementAndGet()), 2, ""));
    }

    @Override
    public void close() {
        owner.close();
    }
}
