package io.toptier.cli;

import io.toptier.report.WorkspaceCheck;
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
        var found = new WorkspaceCheck(workspace, terminal.progress()).check(terminal.today());
        terminal.say("read months " + found.value());
        terminal.answer(
                switch (options.format) {
                    case TEXT ->
                        found.findings().isEmpty()
                                ? List.of("nothing to find fault with")
                                : FindingsText.lines(found.findings());
                    case JSON -> List.of(FindingsJson.text(found.findings()));
                    case CSV -> FindingsCsv.lines(found.findings());
                });
        return found.hasErrors() ? Exit.DONE_WITH_ERRORS : Exit.DONE;
    }
}
