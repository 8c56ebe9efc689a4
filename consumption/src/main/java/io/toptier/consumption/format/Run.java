package io.toptier.consumption.format;

import io.toptier.kernel.Month;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of an export: what was written at one time.
 *
 * @param path its folder or file, as the user knows it
 * @param id from the manifest, else the folder's or file's name
 * @param submitted null where nothing says it
 * @param firstDay of the days it covers; null where nothing says it
 * @param rows of all files, from the manifest; null where it says nothing
 */
record Run(
        String path,
        String id,
        @Nullable Instant submitted,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Declared declared,
        @Nullable Long rows,
        List<ExportFile> files) {
    Run {
        files = List.copyOf(files);
    }

    /** Whether it may hold lines of the month: it says so, or it says nothing. */
    boolean mayHold(Month month) {
        return firstDay == null
                || lastDay == null
                || (!firstDay.isAfter(month.lastDay()) && !lastDay.isBefore(month.firstDay()));
    }

    /** Whether its days begin with the month's first; a run of the month to date does, a one-time run of ten days may not. */
    boolean startsBy(Month month) {
        return firstDay == null || !firstDay.isAfter(month.firstDay());
    }
}
