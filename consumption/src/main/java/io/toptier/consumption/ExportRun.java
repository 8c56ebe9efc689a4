package io.toptier.consumption;

import io.toptier.kernel.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of an export as it was read; see {@link SourceRun} for the fields.
 *
 * @param lines all lines of its files, those of other months included
 */
public record ExportRun(
        int source,
        String path,
        Side side,
        String shape,
        String run,
        @Nullable Instant submitted,
        int files,
        long lines,
        List<String> superseded) {
    public ExportRun {
        superseded = List.copyOf(superseded);
    }

    SourceRun withDigest(Digest digest) {
        return new SourceRun(source, path, side, shape, run, submitted, files, lines, digest, superseded);
    }
}
