package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether a run was submitted late enough to hold the whole month. */
final class RunAge {
    /** Azure may change a month's usage until the fifth of the next, when monthly exports run; source: its docs (official). */
    private static final int DAYS_OPEN = 4;

    private RunAge() {}

    static Optional<Finding> check(Run run, Month month) {
        if (run.submitted() == null) {
            return Optional.empty();
        }
        var day = run.submitted().atZone(ZoneOffset.UTC).toLocalDate();
        var next = month.next().firstDay();
        if (day.isBefore(next)) {
            return Optional.of(Finding.error(
                    "month-not-over",
                    Place.file(run.path()),
                    "a run submitted on " + day,
                    "a run submitted after " + month.lastDay(),
                    "export again after the month's end; the last days are missing"));
        }
        if (day.isBefore(next.plusDays(DAYS_OPEN))) {
            return Optional.of(Finding.note(
                    "month-still-open",
                    Place.file(run.path()),
                    "a run submitted on " + day,
                    "a run submitted on or after " + next.plusDays(DAYS_OPEN),
                    "export again then; until the fifth Azure may still change the month"));
        }
        return Optional.empty();
    }
}
