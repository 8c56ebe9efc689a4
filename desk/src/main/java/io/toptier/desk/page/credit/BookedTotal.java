package io.toptier.desk.page.credit;

import static java.util.Comparator.comparing;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.Measure;
import io.toptier.kernel.FiscalYear;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What entries come to for a seller, a measure and a fiscal quarter. */
public record BookedTotal(String seller, Measure measure, FiscalYear year, int quarter, Sum sum, long corrections) {

    private record Key(String seller, Measure measure, FiscalYear year, int quarter) {
        static final Comparator<Key> ORDER = comparing((Key key) -> key.seller().equals(CreditNames.NO_SELLER))
                .thenComparing(Key::seller)
                .thenComparing(Key::measure)
                .thenComparing(Key::year)
                .thenComparing(Key::quarter);

        static Key of(CreditEntry entry, CreditNames names) {
            var account = entry.account();
            var day = account.earnedOn();
            return new Key(
                    names.seller(account.seller()), account.measure(), FiscalYear.of(day), FiscalYear.quarterOf(day));
        }
    }

    static List<BookedTotal> of(List<CreditEntry> entries, CreditNames names) {
        var sums = new TreeMap<Key, BookedTotal>(Key.ORDER);
        entries.forEach(entry -> {
            var key = Key.of(entry, names);
            var corrections = entry.corrects() == null ? 0 : 1;
            sums.merge(
                    key,
                    new BookedTotal(key.seller, key.measure, key.year, key.quarter, Sum.of(entry), corrections),
                    BookedTotal::plus);
        });
        return List.copyOf(sums.values());
    }

    private BookedTotal plus(BookedTotal other) {
        return new BookedTotal(seller, measure, year, quarter, sum.plus(other.sum), corrections + other.corrections);
    }
}
