package io.toptier.cli;

import io.toptier.kernel.Month;
import io.toptier.report.MonthlyClose;
import io.toptier.report.ReportFiles;
import io.toptier.report.format.Folder;
import io.toptier.report.format.MonthJson;
import io.toptier.standing.format.MonthInProgram;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "close",
        description =
                "Reads a month's exports, attributes every line, compares with the invoice, writes the month's files,"
                        + " with the sellers' credit earned in it and the standing at its end.",
        mixinStandardHelpOptions = true)
final class MonthCloseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where DIR/MONTH/ is written (default: the folder out of the workspace)")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "computes the same and writes nothing")
    private boolean dryRun;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    MonthCloseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var draft = MonthlyClose.close(workspace, month, terminal.progress());
        var closed = draft.month();
        var program = MonthInProgram.of(workspace, month);
        write(program.added(draft), workspace);
        switch (options.format) {
            case TEXT -> {
                terminal.answer(MonthText.lines(closed));
                terminal.answer("");
                terminal.answer(MonthInProgramText.lines(program));
            }
            case JSON -> terminal.answer(draft.files().text(MonthJson.FILE).stripTrailing());
            case CSV -> terminal.answer(CustomersCsv.lines(closed));
        }
        var findings = Stream.concat(closed.findings().stream(), program.news(closed.findings()).stream());
        return terminal.findings(findings.toList());
    }

    private void write(ReportFiles files, Workspace workspace) {
        var folder = (out == null ? workspace.file("out") : out).resolve(month.toString());
        if (!dryRun) {
            Folder.replace(folder, files);
        }
        terminal.say((dryRun ? "would write " : "wrote ") + folder + ": " + String.join(", ", files.names()));
    }
}
