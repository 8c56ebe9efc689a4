package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.report.WorkspaceCheck;
import io.toptier.standing.format.RoomFindings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Reads the whole workspace, every month of its exports, and lists every finding at once.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var found = new Findings();
        var months = found.take(new WorkspaceCheck(workspace, terminal.progress()).check(terminal.today()));
        found.addAll(RoomFindings.of(workspace));
        var findings = found.inOrder();
        terminal.say("read months " + months);
        terminal.answer(
                switch (options.format) {
                    case TEXT ->
                        findings.isEmpty() ? List.of("nothing to find fault with") : FindingsText.lines(findings);
                    case JSON -> List.of(FindingsJson.text(findings));
                    case CSV -> FindingsCsv.lines(findings);
                });
        return found.hasErrors() ? Exit.DONE_WITH_ERRORS : Exit.DONE;
    }
}
