package io.toptier.cli;

import io.toptier.kernel.Month;
import io.toptier.report.MonthlyClose;
import io.toptier.report.format.DutyJson;
import io.toptier.workspace.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "draft",
        description = "Says whether a PRACR report is due for a month and why, and shows its rows; writes nothing.",
        mixinStandardHelpOptions = true)
final class ReportDraftCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ReportDraftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var closed = MonthlyClose.close(options.workspace(terminal), month, terminal.progress())
                .month();
        switch (options.format) {
            case TEXT -> terminal.answer(DutyText.lines(closed));
            case JSON -> terminal.answer(JsonText.text(DutyJson.draft(closed)).stripTrailing());
            case CSV -> terminal.answer(DutyCsv.lines(closed));
        }
        return terminal.findings(closed.findings());
    }
}
