package io.toptier.desk.job;

import io.toptier.desk.database.Database;
import io.toptier.desk.database.DatabaseSettings;
import io.toptier.desk.database.DatabaseSettings.Server;
import io.toptier.desk.database.TestDatabase;
import io.toptier.desk.people.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue of jobs in a database of its own, and processes that work it off quickly. */
final class Queue implements AutoCloseable {
    static final Actor MEGAN = new Actor(Actor.Kind.PERSON, "megan", "Megan Bowen");
    private static final Pace QUICK =
            new Pace(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(20), Duration.ofMillis(300));
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Server server;
    final Database database;
    final Jobs jobs;

    private Queue(Server server) {
        this.server = server;
        this.database = Database.open(new DatabaseSettings(TestDatabase.temporary("queue"), server, false));
        this.jobs = new Jobs(database.jdbi(), database.dataSource(), Clock.systemUTC());
    }

    static Queue fresh() {
        return new Queue(TestDatabase.fresh("queue_" + NUMBER.incrementAndGet()));
    }

    static Queue on(Server server) {
        return new Queue(server);
    }

    JobServer process(Work... works) {
        var process = new JobServer(
                jobs, List.of(works), List.of(), database.jdbi(), database.dataSource(), Clock.systemUTC(), QUICK);
        process.start();
        return process;
    }

    Job ask(String kind) {
        return jobs.ask("contoso", MEGAN, kind, "month:2023-11", Map.of());
    }

    Job now(Job job) {
        return jobs.find("contoso", job.id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
