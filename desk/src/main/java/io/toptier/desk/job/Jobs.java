package io.toptier.desk.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.toptier.desk.people.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Asks for jobs and tells how far they are. */
public final class Jobs {
    static final String TABLE = "desk.scheduled_tasks";
    static final String TASK = "job";
    private static final int MOST = 50;

    private final Jdbi jdbi;
    private final JobRows rows;
    private final SchedulerClient client;
    private final Clock clock;

    Jobs(Jdbi jdbi, DataSource source, Clock clock) {
        this.jdbi = jdbi;
        this.rows = new JobRows(jdbi);
        this.client = SchedulerClient.Builder.create(source).tableName(TABLE).build();
        this.clock = clock;
    }

    /**
     * Asks for a job; what waits for the same already is not asked for twice.
     *
     * @param kind of a {@link Work}
     * @param subject as {@code month:2023-11}; jobs of one subject run one after the other
     */
    public Job ask(String company, Actor actor, String kind, String subject, Map<String, String> input) {
        return jdbi.inTransaction(handle -> ask(handle, company, actor, kind, subject, input));
    }

    /** As {@link #ask(String, Actor, String, String, Map)}; it is asked for exactly if the caller's transaction stands. */
    public Job ask(Handle handle, String company, Actor actor, String kind, String subject, Map<String, String> input) {
        var job = JobRows.ask(handle, company, actor, kind, subject, input, clock.instant());
        handle.afterCommit(() -> schedule(job.id()));
        return job;
    }

    /** The latest of a company, the newest first. */
    public List<Job> of(String company) {
        return rows.of(company, MOST);
    }

    /** The latest about one thing, the newest first. */
    public List<Job> about(String company, String subject) {
        return rows.about(company, subject, MOST);
    }

    public Optional<Job> find(String company, UUID id) {
        return rows.find(company, id);
    }

    /** Brings what an earlier process was asked for, and did not get to, back into the queue. */
    void recover() {
        rows.unfinished().forEach(this::schedule);
    }

    /** By the clock of the queue, which is the machine's. */
    private void schedule(UUID id) {
        client.scheduleIfNotExists(new TaskInstance<Void>(TASK, id.toString()), new SystemClock().now());
    }
}
