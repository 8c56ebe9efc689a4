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
        name = "backup",
        description = "Writes everything in the server's database into one file, while the server may go on working.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a zip, as toptier-2024-02-12.zip")
    private Path file = Path.of("");

    @Mixin
    private ServerOptions options = new ServerOptions();

    private final Terminal terminal;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        QuietLogs.set();
        try {
            var settings = options.read(Map.of()).database();
            var contents = Backup.take(
                    settings, file.toAbsolutePath(), terminal.clock().instant());
            terminal.say("wrote " + file + ": " + RestoreCommand.told(contents));
            return Exit.DONE;
        } catch (DatabaseProblem problem) {
            throw new ConfigurationProblem(String.valueOf(problem.getMessage()));
        }
    }
}
