package io.toptier.cli;

import io.toptier.deals.Deadlines;
import io.toptier.deals.format.DealContexts;
import io.toptier.deals.format.DealsJson;
import io.toptier.kernel.Findings;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "due",
        description = "Every clock that runs on a deal, the next to run out first.",
        mixinStandardHelpOptions = true)
final class DealsDueCommand implements Callable<Integer> {
    @Mixin
    private AskedDay day = new AskedDay();

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    DealsDueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var findings = new Findings();
        var due = Deadlines.of(DealContexts.of(workspace, day.orKnownBy(workspace), findings));
        terminal.answer(
                switch (options.format) {
                    case TEXT -> DealsText.due(due);
                    case JSON -> List.of(JsonText.text(DealsJson.due(due)).stripTrailing());
                    case CSV -> DealsCsv.due(due);
                });
        return terminal.findings(findings.inOrder());
    }
}
