package io.toptier.desk.job;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.SmartLifecycle;

/** Works the queue off in this process, from its start to its end; others may do so beside it on the same database. */
public final class JobServer implements SmartLifecycle {
    private static final int THREADS = 2;
    private static final int MISSED_HEARTBEATS = 4;
    private static final double LEAST = 0.5;
    private static final double MOST = 1.0;

    private final Jobs jobs;
    private final Scheduler scheduler;
    private boolean running;

    JobServer(
            Jobs jobs, List<Work> works, List<Regular> regulars, Jdbi jdbi, DataSource source, Clock clock, Pace pace) {
        this.jobs = jobs;
        var byKind = works.stream().collect(toMap(Work::kind, identity()));
        var runner = new Runner(byKind, new JobRows(jdbi), clock, pace);
        this.scheduler = Scheduler.create(source, List.<Task<?>>of(task(runner)))
                .startTasks(regulars.stream().map(JobServer::task).toList())
                .tableName(Jobs.TABLE)
                .threads(THREADS)
                .pollingInterval(pace.poll())
                .pollUsingLockAndFetch(LEAST, MOST)
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(pace.patience())
                .build();
    }

    private static Task<Void> task(Runner runner) {
        return Tasks.custom(Jobs.TASK, Void.class)
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(UUID.fromString(instance.getId()), context));
    }

    private static RecurringTask<Void> task(Regular regular) {
        return Tasks.recurring(regular.name(), FixedDelay.of(regular.every()))
                .execute((instance, context) -> regular.look());
    }

    @Override
    public void start() {
        jobs.recover();
        scheduler.start();
        running = true;
    }

    /** Waits a while for what is running; what does not end by then is run again by the next process. */
    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
