package io.toptier.cli;

import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace a command is about, and with the knowledge of which day. */
final class WorkspaceOptions {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "the folder with toptier.yaml (default: this folder)")
    private Path folder = Path.of("");

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            description = "answer with the rules and facts published by this day (default: today, and said so)")
    private @Nullable LocalDate knownBy;

    /** The workspace; the default day is told on {@code talk}, never taken in silence. */
    Workspace workspace(Clock clock, PrintWriter talk) {
        if (knownBy == null) {
            var today = LocalDate.now(clock);
            talk.println("as known by today, " + today + " (say --known-by to ask for another day)");
            return new Workspace(folder, new KnownBy(today));
        }
        return new Workspace(folder, new KnownBy(knownBy));
    }
}
