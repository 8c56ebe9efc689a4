package io.toptier.cli;

import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace a command is about, with the knowledge of which day, and how the answer is written. */
final class WorkspaceOptions {
    private static final String SETTINGS = "toptier.yaml";

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "the folder with toptier.yaml (default: this folder)")
    private @Nullable Path folder;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            description = "answer with the rules and facts published by this day (default: today, and said so)")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "how the answer is written (default: ${DEFAULT-VALUE})")
    Format format = Format.TEXT;

    /**
     * The workspace; the default day is told, never taken in silence.
     *
     * @throws ConfigurationProblem where the folder is no workspace
     */
    Workspace workspace(Terminal terminal) {
        var named = folder();
        if (!isWorkspace(named)) {
            throw new ConfigurationProblem(named.toAbsolutePath().normalize() + " has no " + SETTINGS
                    + "; name a workspace with --workspace, or see examples/contoso");
        }
        return new Workspace(named, knownBy(terminal));
    }

    /** Whether a command that can do without a workspace is to look into one: it was named, or is this folder. */
    boolean hasWorkspace() {
        return folder != null || isWorkspace(folder());
    }

    KnownBy knownBy(Terminal terminal) {
        if (knownBy == null) {
            var today = terminal.today();
            terminal.say("as known by today, " + today + " (ask for another day with --known-by)");
            return new KnownBy(today);
        }
        return new KnownBy(knownBy);
    }

    private Path folder() {
        return folder == null ? Path.of("") : folder;
    }

    private static boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(SETTINGS));
    }
}
