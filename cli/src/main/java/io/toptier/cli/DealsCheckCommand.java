package io.toptier.cli;

import io.toptier.deals.DealCheck;
import io.toptier.deals.format.DealContexts;
import io.toptier.deals.format.DealsJson;
import io.toptier.kernel.Findings;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Judges each deal against the criteria of a registration, gate by gate, with reasons.",
        mixinStandardHelpOptions = true)
final class DealsCheckCommand implements Callable<Integer> {
    @Mixin
    private AskedDay day = new AskedDay();

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    DealsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var findings = new Findings();
        var checked = DealCheck.of(DealContexts.of(workspace, day.orKnownBy(workspace), findings));
        terminal.answer(
                switch (options.format) {
                    case TEXT -> DealsText.checked(checked);
                    case JSON ->
                        List.of(JsonText.text(DealsJson.checked(checked)).stripTrailing());
                    case CSV -> DealsCsv.checked(checked);
                });
        return terminal.findings(findings.inOrder());
    }
}
