package io.toptier.cli;

import io.toptier.desk.DeskFiles;
import io.toptier.workspace.store.NotKept;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a company of the server as a workspace, a folder of plain files.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "a new folder, or an empty one")
    private Path folder = Path.of("");

    @Option(names = "--company", paramLabel = "ID", description = "which company (default: the only one)")
    private @Nullable String company;

    @Option(names = "--dry-run", description = "tells the same and writes nothing")
    private boolean dryRun;

    @Mixin
    private ServerOptions options = new ServerOptions();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var files = DeskFiles.open(options.read(Map.of()), Clock.systemUTC())) {
            var id = company == null ? only(files.companies()) : company;
            if (!files.companies().contains(id)) {
                throw new ConfigurationProblem(
                        "there is no company '" + id + "'; there are " + String.join(", ", files.companies()));
            }
            var paths = files.give(id, folder, dryRun);
            terminal.answer(paths);
            terminal.say((dryRun ? "would write " : "wrote ") + paths.size() + " files of " + id + " into " + folder);
            return Exit.DONE;
        } catch (NotKept refused) {
            terminal.answer(FindingsText.lines(refused.findings()));
            return Exit.DONE_WITH_ERRORS;
        }
    }

    private static String only(List<String> companies) {
        if (companies.size() == 1) {
            return companies.get(0);
        }
        throw new ConfigurationProblem(
                companies.isEmpty()
                        ? "the server has no company yet; import one"
                        : "name one of the companies with --company: " + String.join(", ", companies));
    }
}
