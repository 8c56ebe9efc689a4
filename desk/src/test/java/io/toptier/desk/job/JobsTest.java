package io.toptier.desk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toptier.consumption.format.Progress.Volume;
import io.toptier.desk.job.Job.State;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a job. */
class JobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Finding FOUND =
            Finding.told("no-run", Finding.Level.ERROR, Place.file("exports"), "nothing", "a run", "export the month");

    private final Queue queue = Queue.fresh();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aJobIsDoneOnceAndTellsWhatItFound() {
        var runs = new AtomicInteger();
        var process = queue.process(closing((job, watch) -> {
            runs.incrementAndGet();
            watch.stage("Reading");
            watch.volume(new Volume(120, 4_000, 0, 4_000));
            return List.of(FOUND);
        }));
        var job = queue.ask("close-month");

        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.DONE);
        process.stop();

        var done = queue.now(job);
        assertThat(runs).hasValue(1);
        assertThat(done.findings()).containsExactly(FOUND);
        assertThat(done.askedBy()).isEqualTo(Queue.MEGAN);
        assertThat(done.progress()).isEqualTo(new JobProgress("Reading", 120, 4_000, 4_000, null));
        assertThat(queue.jobs.of("contoso")).extracting(Job::id).containsExactly(job.id());
        assertThat(queue.jobs.find("fabrikam", job.id())).isEmpty();
    }

    @Test
    void whatWaitsAlreadyIsNotAskedForTwice() {
        var first = queue.ask("close-month");

        assertThat(queue.ask("close-month").id()).isEqualTo(first.id());
        assertThat(queue.jobs
                        .ask("contoso", Queue.MEGAN, "close-month", "month:2023-11", Map.of("known-by", "2024-01-31"))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void whatMayPassIsTriedAgainAndSaysWhyMeanwhile() {
        var causes = new AtomicInteger();
        var process = queue.process(closing((job, watch) -> {
            if (job.attempts() < 3) {
                causes.addAndGet(job.attempts() > 1 && "the disk is away".equals(job.cause()) ? 1 : 0);
                throw new UncheckedIOException(new IOException("the disk is away"));
            }
            return List.of();
        }));
        var job = queue.ask("close-month");

        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.DONE);
        process.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(3);
        assertThat(causes).as("the cause stood there during the second attempt").hasValue(1);
    }

    @Test
    void whatStaysWrongFailsAfterFourAttempts() {
        var process = queue.process(closing((job, watch) -> {
            throw new UncheckedIOException(new IOException("the disk is away"));
        }));
        var job = queue.ask("close-month");

        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.FAILED);
        process.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(4);
        assertThat(queue.now(job).cause()).isEqualTo("the disk is away");
    }

    @Test
    void whatIsRefusedFailsAtOnceWithItsFindings() {
        var process = queue.process(closing((job, watch) -> {
            throw new NotKept(List.of(FOUND));
        }));
        var job = queue.ask("close-month");

        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.FAILED);
        process.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(1);
        assertThat(queue.now(job).findings()).containsExactly(FOUND);
    }

    @Test
    void aFaultOfTheProgramIsNotTriedAgain() {
        var process = queue.process(closing((job, watch) -> {
            throw new IllegalStateException("secret insides");
        }));
        var job = queue.ask("close-month");

        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.FAILED);
        process.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(1);
        assertThat(queue.now(job).cause()).contains("a fault of the program").doesNotContain("secret");
    }

    @Test
    void aStoppedProcessLeavesItsJobToTheNext() {
        var begun = new CountDownLatch(1);
        var first = queue.process(closing((job, watch) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return List.of();
        }));
        var job = queue.ask("close-month");
        await().atMost(PATIENCE).until(() -> begun.getCount() == 0);

        first.stop();
        var second = queue.process(closing((again, watch) -> List.of()));
        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.DONE);
        second.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(2);
    }

    @Test
    void aJobWhoseProcessWasKilledIsRunAgainFromItsStart() throws IOException {
        var job = queue.ask("close-month");
        var dying = DyingProcess.start(queue.server);
        try (var said = dying.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().filter(line -> line.equals("begun")).findFirst())
                    .isPresent();
        } finally {
            dying.destroyForcibly();
        }
        assertThat(queue.now(job).state()).isEqualTo(State.RUNNING);

        var next = queue.process(closing((again, watch) -> List.of()));
        await().atMost(PATIENCE).until(() -> queue.now(job).state() == State.DONE);
        next.stop();

        assertThat(queue.now(job).attempts()).isEqualTo(2);
    }

    private static Work closing(BiFunction<Job, Watch, List<Finding>> work) {
        return new Work() {
            @Override
            public String kind() {
                return "close-month";
            }

            @Override
            public List<Finding> run(Job job, Watch watch) {
                return work.apply(job, watch);
            }
        };
    }
}
