package io.toptier.desk.page.month;

import io.toptier.desk.job.Job;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import java.util.Map;

/**
 * A job as the month's page shows it.
 *
 * @param href where the page asks how far it is
 */
public record JobView(Job job, String href) {
    private static final Map<String, String> DOES = Map.of(
            "close-month", "Closing",
            "freeze-month", "Freezing",
            "restate-month", "Restating");

    private static final int MINUTE = 60;

    public String title() {
        return DOES.getOrDefault(job.kind(), MonthWords.plain(job.kind())) + " "
                + job.subject().replace("month:", "");
    }

    public Tone tone() {
        return switch (job.state()) {
            case WAITING -> Tone.QUIET;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    /** What it does now, or what came of it. */
    public String words() {
        return switch (job.state()) {
            case WAITING ->
                job.cause() == null
                        ? "Waits for its turn."
                        : "Attempt " + job.attempts() + " failed: " + job.cause() + ". It is tried again soon.";
            case RUNNING ->
                job.progress().stage().isEmpty() ? "Begins." : job.progress().stage();
            case DONE -> job.progress().stage();
            case FAILED -> "Failed after " + Shown.count(job.attempts(), "attempt") + ": " + job.cause() + ".";
        };
    }

    /** {@code 1,200 lines · 3.1 MB of 12 MB · about 2 min left}. */
    public String figures() {
        var progress = job.progress();
        if (progress.total() == 0) {
            return "";
        }
        var left = progress.secondsLeft();
        return Shown.count(progress.lines(), "line") + " · " + MonthWords.size(progress.bytes()) + " of "
                + MonthWords.size(progress.total())
                + (left == null || !job.isOpen() ? "" : " · about " + time(left) + " left");
    }

    private static String time(long seconds) {
        return seconds < MINUTE ? Math.max(1, seconds) + " s" : (seconds + MINUTE - 1) / MINUTE + " min";
    }
}
