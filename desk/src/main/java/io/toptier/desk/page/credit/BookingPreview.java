package io.toptier.desk.page.credit;

import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import java.util.List;

/**
 * What a booking would add.
 *
 * @param rows the first of its entries
 * @param more how many are not shown
 * @param may whether the reader may book
 */
public record BookingPreview(
        KnownBy knownBy,
        List<Tab> parts,
        BookingState state,
        List<BookedTotal> totals,
        List<BookedRow> rows,
        int more,
        boolean may) {
    private static final int MOST_SHOWN = 500;

    public BookingPreview {
        parts = List.copyOf(parts);
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
    }

    static BookingPreview of(Visit visit) {
        var state = BookingState.of(visit);
        var entries = state.entries();
        var shown = entries.subList(0, Math.min(MOST_SHOWN, entries.size()));
        return new BookingPreview(
                visit.asOf().knownBy(),
                CreditPart.RESTATE.tabs(visit),
                state,
                BookedTotal.of(
                        entries, new CreditNames(visit.answers().creditBooks().value())),
                BookedRow.of(shown, visit),
                entries.size() - shown.size(),
                visit.may(Right.FREEZE));
    }

    /** Everything that keeps it from being whole. */
    public List<Finding> problems() {
        return state.isRefused()
                ? state.refusals()
                : state.findings().stream()
                        .filter(finding -> finding.level() != Finding.Level.NOTE)
                        .toList();
    }
}
