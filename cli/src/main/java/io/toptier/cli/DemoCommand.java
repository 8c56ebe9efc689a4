package io.toptier.cli;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.Draft;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyClose;
import io.toptier.report.format.Folder;
import io.toptier.report.store.MonthStore;
import io.toptier.standing.format.MonthInProgram;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Closes the last months of an example company, on a fresh copy of it, restates one of them, and shows what the"
                        + " change of December 2023 moved.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final List<Month> MONTHS =
            List.of(Month.of(2023, 10), Month.of(2023, 11), Month.of(2023, 12), Month.of(2024, 1));
    private static final Month RESTATED = Month.of(2023, 11);

    @Option(names = "--dir", paramLabel = "DIR", description = "where the copy goes (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("demo");

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var example = ExampleCopy.into(folder);
        var workspace = new Workspace(example.folder(), new KnownBy(terminal.today()));
        terminal.say("as known by today, " + terminal.today() + "; the example company is in " + folder);
        var store = new MonthStore(workspace);
        for (var month : MONTHS) {
            var draft = close(workspace, month);
            store.freeze(draft, terminal.today(), false);
            terminal.answer("");
            terminal.answer(MonthText.lines(draft.month()));
        }
        restate(example, workspace, store);
        terminal.answer("");
        terminal.answer(new DemoCredit(example.folder()).lines());
        terminal.answer("");
        terminal.answer(MonthInProgramText.lines(MonthInProgram.of(workspace, MONTHS.get(MONTHS.size() - 1))));
        terminal.say("");
        terminal.say("next: ./toptier check --workspace " + folder);
        terminal.say("      ./toptier explain customer fabrikam --month 2023-11 --workspace " + folder);
        terminal.say("      ./toptier credit statement --known-by 2024-01-15 --workspace " + folder);
        terminal.say("      ./toptier standing --on 2024-01-31 --workspace " + folder);
        terminal.say("      ./toptier deals due --on 2024-01-31 --workspace " + folder);
        return Exit.DONE;
    }

    /** A later run of the exports arrives: the frozen month stays, a revision beside it says what changed. */
    private void restate(ExampleCopy example, Workspace workspace, MonthStore store) {
        var before = store.revisions(RESTATED).value().get(0);
        example.lateRunsArrive();
        var draft = close(workspace, RESTATED);
        var kept = store.restate(draft, "a later run of the exports arrived", terminal.today(), false);
        terminal.answer("");
        terminal.answer("A later run of the exports of " + RESTATED + " arrived; the frozen month is restated.");
        KeptText.tell(kept, RESTATED, terminal);
        terminal.answer(DifferenceText.lines(
                MonthDiff.between(before.name(), before.figures(), "rev-2", MonthFigures.of(draft.month()))));
    }

    private Draft close(Workspace workspace, Month month) {
        var draft = MonthlyClose.close(workspace, month, terminal.progress());
        var files = MonthInProgram.of(workspace, month).added(draft);
        Folder.replace(workspace.file("out").resolve(month.toString()), files);
        return draft;
    }
}
