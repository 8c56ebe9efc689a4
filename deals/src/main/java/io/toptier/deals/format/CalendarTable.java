package io.toptier.deals.format;

import io.toptier.deals.CalendarEvent;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FiscalYear;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Spans;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code calendar.csv}: the yearly cut-offs and blackouts; {@code to} is the last day, empty for a single day. */
public record CalendarTable(Findings findings) {
    private static final int CENTURY = 2000;
    private static final Pattern YEAR = Pattern.compile("FY(\\d{2})");
    public static final Columns COLUMNS = new Columns(List.of("fiscal_year", "event", "from"), List.of("to", "note"));

    List<CalendarEvent> read(Workspace workspace) {
        return new Table(workspace, COLUMNS, findings)
                .read("calendar.csv").stream()
                        .flatMap(row -> event(row).stream())
                        .toList();
    }

    private Optional<CalendarEvent> event(Row row) {
        var year = row.required("fiscal_year").flatMap(text -> year(text, row));
        var event = row.required("event");
        var from = row.required("from").flatMap(present -> row.day("from"));
        if (year.isEmpty() || event.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        var last = row.day("to").orElse(from.get());
        return Spans.through(from.get(), last, row.place("to"), findings)
                .map(days -> new CalendarEvent(
                        year.get(), event.get(), days, row.text("note").orElse(""), row.place()));
    }

    private Optional<FiscalYear> year(String text, Row row) {
        var year = YEAR.matcher(text);
        if (!year.matches()) {
            findings.add(Finding.error(
                    "bad-value",
                    row.place("fiscal_year"),
                    "'" + text + "'",
                    "a fiscal year, as FY24",
                    "correct the value"));
            return Optional.empty();
        }
        return Optional.of(new FiscalYear(CENTURY + Integer.parseInt(year.group(1))));
    }
}
