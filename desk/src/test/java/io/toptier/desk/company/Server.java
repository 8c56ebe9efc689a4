package io.toptier.desk.company;

import io.toptier.desk.database.TestDatabase;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.AuditLog;
import io.toptier.workspace.store.Checkouts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** Companies on a real database, without pages. */
final class Server {
    static final Actor MEGAN = new Actor(Actor.Kind.PERSON, "megan", "Megan Bowen");
    private static final AtomicInteger COMPANIES = new AtomicInteger();

    final Clock clock = Clock.fixed(Instant.parse("2024-02-01T09:00:00Z"), ZoneOffset.UTC);
    final Jdbi jdbi = TestDatabase.get().jdbi();
    final CompanyViews views;
    final Writes writes;
    final Transfer transfer;

    Server() {
        var shelves = RoomShelves.all();
        var checkouts = new Checkouts(shelves, temporary("cache"));
        views = new CompanyViews(jdbi, checkouts);
        writes =
                new Writes(jdbi, shelves, checkouts, views, new AuditLog(clock, () -> null), clock, Afterwards.NOTHING);
        transfer = new Transfer(jdbi, writes, views, clock);
    }

    static String newId() {
        return "partner-" + COMPANIES.incrementAndGet();
    }

    static Path example() {
        return Path.of(System.getProperty("toptier.root"), "examples", "contoso");
    }

    static Path temporary(String name) {
        return TestDatabase.temporary(name);
    }
}
