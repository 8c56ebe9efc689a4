package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.standing.StandingExplanation;
import io.toptier.standing.StandingReview;
import io.toptier.standing.format.StandingReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "standing",
        description = "Shows why the standing is what it is, down to the sales that count and those that do not.",
        mixinStandardHelpOptions = true)
final class ExplainStandingCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 12;

    @Mixin
    private AskedDay asked = new AskedDay();

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ExplainStandingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var day = asked.orKnownBy(workspace);
        var findings = new Findings();
        var books = StandingReader.read(workspace, day, findings);
        var standing = findings.take(StandingReview.of(books.facts(), books.rulebook(), day, workspace.knownBy()));
        var trace = StandingExplanation.of(standing);
        var shown = options.format == Format.TEXT ? ShortTrace.of(trace, MOST_SHOWN) : trace;
        terminal.answer(TraceAnswer.of(shown, options.format));
        return terminal.findings(findings.inOrder());
    }
}
