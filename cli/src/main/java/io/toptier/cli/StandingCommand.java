package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.standing.StandingReview;
import io.toptier.standing.format.StandingJson;
import io.toptier.standing.format.StandingReader;
import io.toptier.workspace.JsonText;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "standing",
        description =
                "Where the partner stands: co-sell ready, Azure IP co-sell eligible, Top Tier; met, missing, when.",
        mixinStandardHelpOptions = true)
final class StandingCommand implements Callable<Integer> {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day that is asked about (default: the day of --known-by, and said so)")
    private @Nullable LocalDate on;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    StandingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var day = StandingDay.of(on, workspace, terminal);
        var findings = new Findings();
        var books = StandingReader.read(workspace, day, findings);
        var standing = findings.take(StandingReview.of(books.facts(), books.rulebook(), day, workspace.knownBy()));
        switch (options.format) {
            case TEXT -> terminal.answer(StandingText.lines(books.partner().name(), standing));
            case JSON ->
                terminal.answer(JsonText.text(StandingJson.of(standing)).stripTrailing());
            case CSV -> terminal.answer(StandingCsv.lines(standing));
        }
        return terminal.findings(findings.inOrder());
    }
}
