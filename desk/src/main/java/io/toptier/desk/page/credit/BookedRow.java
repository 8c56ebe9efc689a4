package io.toptier.desk.page.credit;

import io.toptier.credit.CreditEntry;
import io.toptier.desk.visit.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal, or one to be.
 *
 * @param href where the sale is told whole; null for a reported month
 */
public record BookedRow(
        CreditEntry entry,
        String seller,
        String customer,
        String what,
        @Nullable String href) {

    static List<BookedRow> of(List<CreditEntry> entries, Visit visit) {
        var names = new CreditNames(visit.answers().creditBooks().value());
        var sold = Sold.of(visit.answers());
        var credit = visit.path("credit");
        return entries.stream()
                .map(entry -> new BookedRow(
                        entry,
                        names.seller(entry.account().seller()),
                        names.customer(entry.account().customer()),
                        sold.what(entry.account()),
                        SourceLink.of(credit, entry.account().source())))
                .toList();
    }

    public Sum sum() {
        return Sum.of(entry);
    }

    /** Whether it changes what was booked before. */
    public boolean isCorrection() {
        return entry.corrects() != null;
    }
}
