package io.toptier.desk.page.credit;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A booking of the journal.
 *
 * @param number its place in the journal, from 1
 * @param head the hash that seals the journal up to it
 */
public record JournalBooking(String number, String file, LocalDate bookedOn, List<CreditEntry> entries, String head) {
    public JournalBooking {
        entries = List.copyOf(entries);
    }

    /** Those of the day looked at, the first one first. */
    static Outcome<List<JournalBooking>> all(Visit visit) {
        Outcome<List<Kept.Written>> bookings = visit.answers().once("credit-journal", "", (workspace, findings) -> {
            return findings.take(new Journal(workspace).bookings(workspace.knownBy()));
        });
        return bookings.map(all -> all.stream().map(JournalBooking::of).toList());
    }

    private static JournalBooking of(Kept.Written written) {
        var entries = written.entries();
        var day = Objects.requireNonNull(entries.get(0).bookedOn());
        return new JournalBooking(number(written.file()), written.file(), day, entries, written.head());
    }

    /** {@code 0002} of {@code credit/journal/0002-2024-01-15.csv}. */
    static String number(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('-'));
    }

    public long corrections() {
        return entries.stream().filter(entry -> entry.corrects() != null).count();
    }

    public Sum sum() {
        return entries.stream().map(Sum::of).reduce(Sum.NOTHING, Sum::plus);
    }
}
