package io.toptier.cli;

import io.toptier.desk.DeskFiles;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.Company;
import io.toptier.workspace.store.NotKept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Makes a company of the server of a workspace, or brings the company up to what the workspace has.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final String SETTINGS = "toptier.yaml";

    @Parameters(paramLabel = "DIR", description = "the folder with toptier.yaml")
    private Path folder = Path.of("");

    @Option(
            names = "--company",
            paramLabel = "ID",
            description = "the company's id on the server (default: the partner's id in toptier.yaml)")
    private @Nullable String company;

    @Option(names = "--dry-run", description = "tells the same and keeps nothing")
    private boolean dryRun;

    @Mixin
    private ServerOptions options = new ServerOptions();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(folder.resolve(SETTINGS))) {
            throw new ConfigurationProblem(folder + " has no " + SETTINGS + "; name the folder of a workspace");
        }
        var partner = PartnerSettingsReader.read(new Workspace(folder, new KnownBy(terminal.today())), new Findings())
                .partner();
        var id = company == null ? partner.id() : company;
        if (!Company.isId(id)) {
            throw new ConfigurationProblem(
                    "'" + id + "' is no id of a company: small letters, digits and hyphens; name one with --company");
        }
        try (var files = DeskFiles.open(options.read(Map.of()), Clock.systemUTC())) {
            var changes = files.take(folder, id, partner.name(), dryRun);
            changes.forEach((path, change) -> terminal.answer("%-8s %s".formatted(change, path)));
            terminal.say((dryRun ? "would change " : "changed ") + changes.size() + " files of " + id);
            return Exit.DONE;
        } catch (NotKept refused) {
            terminal.answer(FindingsText.lines(refused.findings()));
            return Exit.DONE_WITH_ERRORS;
        }
    }
}
