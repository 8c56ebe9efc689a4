package io.toptier.consumption;

import io.toptier.kernel.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run of an export that a month was read from.
 *
 * @param source the position of its source in the settings, from 0
 * @param path the run's folder or file, as the user knows it
 * @param run the run's id; the folder's or file's name where there is no manifest
 * @param submitted when the run was asked for; null where no manifest says so
 * @param lines all lines of its files, those of other months included
 * @param digest of the lines, whatever the order of rows and files
 * @param superseded earlier runs of the month, which were not added
 */
public record SourceRun(
        int source,
        String path,
        Side side,
        String shape,
        String run,
        @Nullable Instant submitted,
        int files,
        long lines,
        Digest digest,
        List<String> superseded) {
    public SourceRun {
        superseded = List.copyOf(superseded);
    }
}
