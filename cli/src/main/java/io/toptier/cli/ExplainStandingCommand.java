package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.standing.StandingExplanation;
import io.toptier.standing.StandingReview;
import io.toptier.standing.format.StandingReader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "standing",
        description = "Shows why the standing is what it is, down to the sales that count and those that do not.",
        mixinStandardHelpOptions = true)
final class ExplainStandingCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 12;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day that is asked about (default: the day of --known-by, and said so)")
    private @Nullable LocalDate on;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ExplainStandingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var day = StandingDay.of(on, workspace, terminal);
        var findings = new Findings();
        var books = StandingReader.read(workspace, day, findings);
        var standing = findings.take(StandingReview.of(books.facts(), books.rulebook(), day, workspace.knownBy()));
        var trace = StandingExplanation.of(standing);
        terminal.answer(
                switch (options.format) {
                    case TEXT -> TraceText.lines(ShortTrace.of(trace, MOST_SHOWN));
                    case JSON ->
                        List.of(JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(TraceJson.of(trace)));
                    case CSV -> TraceCsv.lines(trace);
                });
        return terminal.findings(findings.inOrder());
    }
}
