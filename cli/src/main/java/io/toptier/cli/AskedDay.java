package io.toptier.cli;

import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day a question is about. */
final class AskedDay {
    @Option(names = "--on", paramLabel = "DATE", description = "the day asked about (default: the day of --known-by)")
    private @Nullable LocalDate on;

    LocalDate orKnownBy(Workspace workspace) {
        return on == null ? workspace.knownBy().day() : on;
    }
}
