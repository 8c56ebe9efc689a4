package io.toptier.consumption.format;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file of a run.
 *
 * @param name as the user knows it
 * @param bytes what the manifest says; null where it says nothing
 * @param rows what the manifest says; null where it says nothing
 */
record ExportFile(
        Path path,
        String name,
        Kind kind,
        @Nullable Long bytes,
        @Nullable Long rows) {
    /** How the rows are written. */
    enum Kind {
        CSV,
        CSV_GZ,
        PARQUET
    }

    /** By the name's ending; empty for what is no export file. */
    static Optional<Kind> kindOf(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(Kind.CSV);
        }
        if (name.endsWith(".csv.gz")) {
            return Optional.of(Kind.CSV_GZ);
        }
        return name.endsWith(".parquet") ? Optional.of(Kind.PARQUET) : Optional.empty();
    }
}
