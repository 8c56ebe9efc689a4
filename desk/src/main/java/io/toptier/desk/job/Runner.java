package io.toptier.desk.job;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import io.toptier.desk.company.Absent;
import io.toptier.desk.job.Job.State;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job, and decides what becomes of it. */
final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int MOST_ATTEMPTS = 4;
    private static final int SLOWER = 4;

    private final Map<String, Work> works;
    private final JobRows rows;
    private final Clock clock;
    private final Pace pace;

    Runner(Map<String, Work> works, JobRows rows, Clock clock, Pace pace) {
        this.works = Map.copyOf(works);
        this.rows = rows;
        this.clock = clock;
        this.pace = pace;
    }

    CompletionHandler<Void> run(UUID id, ExecutionContext context) {
        var start = rows.start(id, clock.instant());
        if (start instanceof JobRows.Start.Later) {
            return after(pace.poll());
        }
        return start instanceof JobRows.Start.Begun begun
                ? run(begun.job(), context.getSchedulerState())
                : new CompletionHandler.OnCompleteRemove<>();
    }

    private CompletionHandler<Void> run(Job job, SchedulerState server) {
        if (job.attempts() > MOST_ATTEMPTS) {
            return failed(
                    job, "it was begun " + MOST_ATTEMPTS + " times, and each time the server ended before it did");
        }
        try {
            var work = Objects.requireNonNull(works.get(job.kind()), () -> "nothing does " + job.kind());
            var watch = new Watch(progress -> rows.progress(job.id(), progress), clock);
            rows.end(job.id(), State.DONE, null, work.run(job, watch), clock.instant());
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (NotKept refused) {
            rows.end(job.id(), State.FAILED, "it was refused", refused.findings(), clock.instant());
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (Absent gone) {
            return failed(job, String.valueOf(gone.getMessage()));
        } catch (RuntimeException trouble) {
            LOG.warn("job {} {} of {}, attempt {}", job.kind(), job.subject(), job.company(), job.attempts(), trouble);
            return later(job, trouble, server);
        }
    }

    private CompletionHandler<Void> later(Job job, RuntimeException trouble, SchedulerState server) {
        if (server.isShuttingDown()) {
            rows.again(job.id(), "the server was stopped; it begins anew");
            return after(Duration.ZERO);
        }
        if (!mayPass(trouble)) {
            return failed(job, "a fault of the program: " + trouble.getClass().getSimpleName() + "; the log has more");
        }
        var cause = String.valueOf(root(trouble).getMessage());
        if (job.attempts() >= MOST_ATTEMPTS) {
            return failed(job, cause);
        }
        rows.again(job.id(), cause);
        return after(pace.retry().multipliedBy((long) Math.pow(SLOWER, job.attempts() - 1)));
    }

    private CompletionHandler<Void> failed(Job job, String cause) {
        rows.end(job.id(), State.FAILED, cause, List.of(), clock.instant());
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private static CompletionHandler<Void> after(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    /** A disk, a network or a database may be well again later. */
    private static boolean mayPass(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable trouble) {
        var cause = trouble;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
