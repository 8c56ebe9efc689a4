package io.toptier.desk.page.customers;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.MonthFigures;
import io.toptier.report.format.MonthFiguresJson;
import io.toptier.report.format.MonthJson;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The months that were closed by a day: as they are frozen, and where they are not, as they were last closed. */
record ClosedMonths(List<Closed> months) {

    /** @param state {@code frozen, rev-2}, or {@code draft} */
    record Closed(Month month, String state, MonthFigures figures) {}

    static ClosedMonths of(Visit visit) {
        return visit.answers()
                .once(
                        "closed-months",
                        "",
                        (workspace, findings) ->
                                read(workspace, Month.of(visit.asOf().on()), findings))
                .value();
    }

    Optional<Closed> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    Optional<Closed> of(Month month) {
        return months.stream().filter(one -> one.month().equals(month)).findFirst();
    }

    /** Every month from the first closed one to the last, closed or not. */
    List<Month> span() {
        return last().map(last -> Stream.iterate(
                                months.get(0).month(), month -> month.compareTo(last.month()) <= 0, Month::next)
                        .toList())
                .orElse(List.of());
    }

    private static ClosedMonths read(Workspace workspace, Month until, Findings findings) {
        var closed = new TreeMap<Month, Closed>();
        var store = new MonthStore(workspace);
        var months = new TreeSet<>(store.months());
        workspace.allIn("out").stream()
                .flatMap(path -> Month.parse(String.valueOf(path.getFileName())).stream())
                .forEach(months::add);
        months.stream()
                .filter(month -> month.compareTo(until) <= 0)
                .forEach(month -> frozen(store, month, workspace, findings)
                        .or(() -> draft(workspace, month))
                        .ifPresent(one -> closed.put(month, one)));
        return new ClosedMonths(List.copyOf(closed.values()));
    }

    private static Optional<Closed> frozen(MonthStore store, Month month, Workspace workspace, Findings findings) {
        return findings.take(store.revisions(month)).stream()
                .filter(report -> workspace.knownBy().knows(report.knownBy().day()))
                .reduce((first, second) -> second)
                .map(report -> new Closed(month, "frozen, " + report.name(), report.figures()));
    }

    private static Optional<Closed> draft(Workspace workspace, Month month) {
        var file = workspace.file("out/" + month + "/" + MonthJson.FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var json = Files.readAllBytes(file);
            var knownBy = LocalDate.ofInstant(
                    Instant.parse(JsonText.read(json).get("knownBy").asString()), ZoneOffset.UTC);
            return workspace.knownBy().knows(knownBy)
                    ? Optional.of(new Closed(month, "draft", MonthFiguresJson.read(json)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
