package io.toptier.cli;

import io.toptier.desk.Desk;
import io.toptier.desk.DeskFiles;
import io.toptier.desk.settings.Setting;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Lives through four months of an example company, on a fresh copy of it: closes and freezes them, restates one,"
                        + " shows what the change of December 2023 moved; then serves the desk on it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final List<Closing> CLOSINGS = List.of(
            new Closing(Month.of(2023, 10), LocalDate.of(2023, 11, 10)),
            new Closing(Month.of(2023, 11), LocalDate.of(2023, 12, 10)),
            new Closing(Month.of(2023, 12), LocalDate.of(2024, 1, 10)),
            new Closing(Month.of(2024, 1), LocalDate.of(2024, 2, 10)));
    private static final Closing RESTATED = new Closing(Month.of(2023, 11), LocalDate.of(2023, 12, 20));
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 2, 12);

    @Option(names = "--dir", paramLabel = "DIR", description = "where the copy goes (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("demo");

    @Option(names = "--no-serve", description = "ends when the months are closed, without the desk")
    private boolean noServe;

    @Option(names = "--port", paramLabel = "PORT", description = "of the desk (default: 8080)")
    private int port = 8080;

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A month and the day it is closed on, with the knowledge of that day. */
    private record Closing(Month month, LocalDate on) {}

    @Override
    public Integer call() {
        var data = folder.resolve("data");
        if (!Desk.discard(data)) {
            throw new ConfigurationProblem("a desk is still running on " + data + "; stop it first");
        }
        var example = ExampleCopy.into(folder.resolve("contoso"));
        terminal.say("the example company is in " + example.folder()
                + "; each month is closed with the knowledge of its day");
        for (var closing : CLOSINGS) {
            live(closing, example);
            if (closing.month().equals(RESTATED.month())) {
                restate(example);
            }
        }
        var last = CLOSINGS.get(CLOSINGS.size() - 1);
        terminal.answer("");
        terminal.answer(new DemoCredit(example.folder()).lines());
        terminal.answer("");
        terminal.answer(MonthInProgramText.lines(MonthInProgram.of(known(example, last), last.month())));
        next(example.folder());
        return noServe ? Exit.DONE : serve(example.folder(), data);
    }

    private void live(Closing closing, ExampleCopy example) {
        var workspace = known(example, closing);
        var draft = close(workspace, closing.month());
        new MonthStore(workspace).freeze(draft, closing.on(), false);
        terminal.answer("");
        terminal.answer(MonthText.lines(draft.month()));
    }

    /** A later run of the exports arrives: the frozen month stays, a revision beside it says what changed. */
    private void restate(ExampleCopy example) {
        var workspace = known(example, RESTATED);
        var store = new MonthStore(workspace);
        var before = store.revisions(RESTATED.month()).value().get(0);
        example.lateRunsArrive();
        var draft = close(workspace, RESTATED.month());
        var kept = store.restate(draft, "a later run of the exports arrived", RESTATED.on(), false);
        terminal.answer("");
        terminal.answer(
                "A later run of the exports of " + RESTATED.month() + " arrived; the frozen month is restated.");
        KeptText.tell(kept, RESTATED.month(), terminal);
        terminal.answer(DifferenceText.lines(
                MonthDiff.between(before.name(), before.figures(), "rev-2", MonthFigures.of(draft.month()))));
    }

    private Draft close(Workspace workspace, Month month) {
        var draft = MonthlyClose.close(workspace, month, terminal.progress());
        var files = MonthInProgram.of(workspace, month).added(draft);
        Folder.replace(workspace.file("out").resolve(month.toString()), files);
        return draft;
    }

    private void next(Path workspace) {
        terminal.say("");
        terminal.say("next: ./toptier check --workspace " + workspace);
        terminal.say("      ./toptier explain customer fabrikam --month 2023-11 --workspace " + workspace);
        terminal.say("      ./toptier credit statement --known-by 2024-01-15 --workspace " + workspace);
        terminal.say("      ./toptier standing --on 2024-01-31 --workspace " + workspace);
        terminal.say("      ./toptier deals due --on 2024-01-31 --workspace " + workspace);
    }

    private int serve(Path workspace, Path data) {
        var presets = Map.of(
                Setting.DATA, data.toString(),
                Setting.PORT, Integer.toString(port),
                Setting.OPEN_ON, LAST_DAY.toString());
        var options = new ServerOptions();
        terminal.say("");
        terminal.say("starting the desk …");
        try (var files = DeskFiles.open(options.read(presets), terminal.clock())) {
            files.take(workspace, "contoso", "Contoso Analytics", false);
        }
        return RunningDesk.run(options.read(presets), terminal);
    }

    private static Workspace known(ExampleCopy example, Closing closing) {
        return new Workspace(example.folder(), new KnownBy(closing.on()));
    }
}
