package io.toptier.cli;

import io.toptier.desk.database.Backup;
import io.toptier.desk.database.DatabaseProblem;
import io.toptier.desk.database.QuietLogs;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Brings a backup back into an empty database.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "what 'toptier backup' wrote")
    private Path file = Path.of("");

    @Mixin
    private ServerOptions options = new ServerOptions();

    private final Terminal terminal;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        QuietLogs.set();
        try {
            var contents = Backup.restore(options.read(Map.of()).database(), file.toAbsolutePath());
            terminal.say("restored " + told(contents));
            return Exit.DONE;
        } catch (DatabaseProblem problem) {
            throw new ConfigurationProblem(String.valueOf(problem.getMessage()));
        }
    }

    static String told(Backup.Contents contents) {
        var rows = contents.rows().values().stream().mapToLong(Long::longValue).sum();
        return "%d rows of %d tables, as they were at %s"
                .formatted(rows, contents.rows().size(), contents.takenAt());
    }
}
