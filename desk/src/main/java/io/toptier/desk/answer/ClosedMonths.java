package io.toptier.desk.answer;

import io.toptier.kernel.Month;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyReport;
import io.toptier.report.format.Folder;
import io.toptier.report.format.MonthFiguresJson;
import io.toptier.report.format.MonthJson;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.Workspace;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The figures of the months that were closed by a day. A month's figures are those of its last frozen revision, and where
 * none is frozen, those of its last close.
 */
public record ClosedMonths(List<Closed> months) {
    public ClosedMonths {
        months = List.copyOf(months);
    }

    /** @param state {@code frozen, rev-2}, or {@code draft} */
    public record Closed(Month month, String state, MonthFigures figures) {}

    /** Of the months up to that of the day, the first first. */
    public static ClosedMonths of(Answers answers) {
        return new ClosedMonths(
                upTo(answers).flatMap(month -> of(answers, month).stream()).toList());
    }

    /** The last closed month up to that of the day, without a look at those before it. */
    public static Optional<Closed> lastOf(Answers answers) {
        return upTo(answers)
                .sorted((one, other) -> other.compareTo(one))
                .flatMap(month -> of(answers, month).stream())
                .findFirst();
    }

    /** One month; empty where nothing of it was closed by the day. */
    public static Optional<Closed> of(Answers answers, Month month) {
        return answers.once(
                        "closed-month",
                        month,
                        (workspace, findings) -> findings.take(new MonthStore(workspace).revisions(month)).stream()
                                .filter(report -> workspace
                                        .knownBy()
                                        .knows(report.knownBy().day()))
                                .reduce((first, second) -> second)
                                .map(report -> frozen(report, workspace))
                                .or(() -> draft(workspace, month)))
                .value();
    }

    /** Every month that was ever closed, whether it was by the day or not. */
    public static SortedSet<Month> inside(Workspace workspace) {
        var months = new TreeSet<>(new MonthStore(workspace).months());
        workspace.allIn("out").stream()
                .flatMap(path -> Month.parse(String.valueOf(path.getFileName())).stream())
                .filter(month -> Files.isRegularFile(workspace.file(file(month))))
                .forEach(months::add);
        return months;
    }

    public Optional<Closed> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    public Optional<Closed> of(Month month) {
        return months.stream().filter(one -> one.month().equals(month)).findFirst();
    }

    /** Every month from the first closed one to the last, closed or not. */
    public List<Month> span() {
        return last().map(last -> Stream.iterate(
                                months.get(0).month(), month -> month.compareTo(last.month()) <= 0, Month::next)
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Month> upTo(Answers answers) {
        var until = Month.of(answers.on());
        return inside(answers.workspace()).stream().filter(month -> month.compareTo(until) <= 0);
    }

    /** A month that was frozen before services were kept has those of a later close with the same figures. */
    private static Closed frozen(MonthlyReport report, Workspace workspace) {
        var figures = draft(workspace, report.month())
                .map(draft -> report.figures().withServicesOf(draft.figures()))
                .orElse(report.figures());
        return new Closed(report.month(), "frozen, " + report.name(), figures);
    }

    private static Optional<Closed> draft(Workspace workspace, Month month) {
        var file = workspace.file(file(month));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var json = Folder.readFile(file);
        return workspace.knownBy().knows(MonthJson.knownBy(json).day())
                ? Optional.of(new Closed(month, "draft", MonthFiguresJson.read(json)))
                : Optional.empty();
    }

    private static String file(Month month) {
        return "out/" + month + "/" + MonthJson.FILE;
    }
}
