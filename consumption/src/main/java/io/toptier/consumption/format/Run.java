package io.toptier.consumption.format;

import io.toptier.kernel.Month;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of an export: what was written at one time.
 *
 * @param path its folder or file, as the user knows it
 * @param id from the manifest, else the folder's or file's name
 * @param scope whose costs it exports; null where nothing says it
 * @param submitted null where nothing says it
 * @param firstDay of the days it covers; null where nothing says it
 * @param listed whether a manifest lists its files
 * @param rows of all files, from the manifest; null where it says nothing
 */
record Run(
        String path,
        String id,
        @Nullable String scope,
        @Nullable Instant submitted,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean listed,
        Declared declared,
        @Nullable Long rows,
        List<ExportFile> files) {
    Run {
        files = List.copyOf(files);
    }

    /** Whether its files have Azure's names for parts, so that it is known by their folder. */
    boolean isInParts() {
        return files.stream().noneMatch(file -> file.name().equals(path));
    }

    /** Whether it may hold lines of the month: it says so, or it says nothing. */
    boolean mayHold(Month month) {
        return firstDay == null
                || lastDay == null
                || (!firstDay.isAfter(month.lastDay()) && !lastDay.isBefore(month.firstDay()));
    }

    /** Whether its days are the whole month, or the month as far as it had come when the run was submitted. */
    boolean covers(Month month) {
        var startsInTime = firstDay == null || !firstDay.isAfter(month.firstDay());
        var endsInTime = lastDay == null || !lastDay.isBefore(month.lastDay()) || isMonthToDate(lastDay);
        return startsInTime && endsInTime;
    }

    private boolean isMonthToDate(LocalDate last) {
        return submitted != null
                && !last.isBefore(submitted.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
    }

    /** Whether it holds the costs of another subscription or billing account; not where one of the two does not say. */
    boolean isOfAnotherScope(Run other) {
        return scope != null && other.scope != null && !scope.equalsIgnoreCase(other.scope);
    }

    /** Its days in words; only where it says them. */
    String days() {
        return "days " + firstDay + " to " + lastDay + " alone";
    }
}
