package io.toptier.cli;

import io.toptier.kernel.Month;
import io.toptier.report.MonthlyClose;
import io.toptier.report.store.MonthStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "freeze",
        description = "Keeps a month as its first revision, months/MONTH/rev-1, for good.",
        mixinStandardHelpOptions = true)
final class ReportFreezeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Option(names = "--dry-run", description = "computes the same and writes nothing")
    private boolean dryRun;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ReportFreezeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var draft = MonthlyClose.close(workspace, month, terminal.progress());
        var findings = terminal.findings(draft.month().findings());
        var kept = new MonthStore(workspace).freeze(draft, terminal.today(), dryRun);
        return Math.max(findings, KeptText.tell(kept, month, terminal));
    }
}
