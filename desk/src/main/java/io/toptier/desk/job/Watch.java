package io.toptier.desk.job;

import io.toptier.consumption.format.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hears how far a job is, and tells it on a few times a second at most. */
public final class Watch implements Progress {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int WHOLE = 100;

    private final Consumer<JobProgress> told;
    private final Clock clock;
    private Volume volume = new Volume(0, 0, 0, 0);
    private JobProgress now = JobProgress.NONE;
    private @Nullable Instant reading;
    private @Nullable Instant last;

    public Watch(Consumer<JobProgress> told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    /** What the job does now, for people. */
    public synchronized void stage(String what) {
        now = new JobProgress(what, now.lines(), now.bytes(), now.total(), null);
        tell(true);
    }

    @Override
    public synchronized void volume(Volume read) {
        if (reading == null) {
            reading = clock.instant();
        }
        volume = read;
        show(now.stage(), read.bytes());
        tell(true);
    }

    @Override
    public synchronized void report(String what, double percent) {
        var part = Math.max(0, Math.min(WHOLE, (long) percent));
        show("Reading " + what, volume.bytes() + volume.current() * part / WHOLE);
        tell(false);
    }

    private void show(String stage, long bytes) {
        var shown = Math.max(bytes, now.bytes());
        now = new JobProgress(stage, volume.lines(), shown, volume.total(), left(shown));
    }

    private @Nullable Long left(long bytes) {
        if (reading == null || bytes == 0 || bytes >= volume.total()) {
            return null;
        }
        var spent = Duration.between(reading, clock.instant()).toMillis();
        return spent * (volume.total() - bytes) / bytes / Duration.ofSeconds(1).toMillis();
    }

    private void tell(boolean important) {
        var moment = clock.instant();
        if (important || last == null || Duration.between(last, moment).compareTo(PAUSE) >= 0) {
            last = moment;
            told.accept(now);
        }
    }
}
