package io.toptier.cli;

import io.toptier.deals.DealExplanation;
import io.toptier.deals.format.DealContexts;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Nearest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "deal",
        description = "Shows every gate, clock and next state of a deal, with the rules they rest on and who says so.",
        mixinStandardHelpOptions = true)
final class ExplainDealCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "the deal's id in deals.csv")
    private String deal = "";

    @Mixin
    private AskedDay day = new AskedDay();

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ExplainDealCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var findings = new Findings();
        var context = DealContexts.of(workspace, day.orKnownBy(workspace), findings);
        var known = context.book().deals().stream().map(one -> one.id().value()).toList();
        if (!known.contains(deal)) {
            throw new ConfigurationProblem("no deal '" + deal + "' in deals.csv; " + Nearest.remedy(deal, known));
        }
        var trace = DealExplanation.of(context.book().deal(new DealId(deal)).orElseThrow(), context);
        terminal.answer(TraceAnswer.of(trace, options.format));
        return terminal.findings(findings.inOrder());
    }
}
