package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyClose;
import io.toptier.report.MonthlyReport;
import io.toptier.report.format.DifferenceJson;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Compares two revisions of a month, customer by customer, with reasons.",
        mixinStandardHelpOptions = true)
final class MonthDiffCommand implements Callable<Integer> {
    private static final String NOW = "now";

    @Parameters(index = "0", paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Parameters(
            index = "1",
            paramLabel = "A",
            description = "a revision, as 1 or rev-1, or 'now' for the exports as they are")
    private String from = NOW;

    @Parameters(index = "2", paramLabel = "B", description = "the other one")
    private String to = NOW;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;
    private final Findings findings = new Findings();

    MonthDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var revisions = findings.take(new MonthStore(workspace).revisions(month));
        if (findings.hasErrors()) {
            return terminal.findings(findings.inOrder());
        }
        var difference = MonthDiff.between(
                name(from), figures(from, revisions, workspace), name(to), figures(to, revisions, workspace));
        switch (options.format) {
            case TEXT -> terminal.answer(DifferenceText.lines(difference));
            case JSON ->
                terminal.answer(JsonText.text(DifferenceJson.of(difference)).stripTrailing());
            case CSV ->
                terminal.answer(new String(DifferenceJson.csv(difference), StandardCharsets.UTF_8).stripTrailing());
        }
        return terminal.findings(findings.inOrder());
    }

    private MonthFigures figures(String revision, List<MonthlyReport> revisions, Workspace workspace) {
        if (revision.equals(NOW)) {
            var closed =
                    MonthlyClose.close(workspace, month, terminal.progress()).month();
            findings.addAll(closed.findings());
            return MonthFigures.of(closed);
        }
        return revisions.stream()
                .filter(one -> one.name().equals(name(revision)))
                .map(MonthlyReport::figures)
                .findFirst()
                .orElseThrow(() -> new ConfigurationProblem(month + " has no revision " + revision + "; it has "
                        + revisions.stream().map(MonthlyReport::name).collect(Collectors.joining(", ", "[", "]"))));
    }

    private static String name(String revision) {
        return revision.matches("\\d+") ? "rev-" + revision : revision;
    }
}
