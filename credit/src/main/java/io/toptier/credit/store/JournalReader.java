package io.toptier.credit.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.format.EntryFields;
import io.toptier.credit.format.EntryReader;
import io.toptier.credit.store.Bookings.Booking;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the journal entry by entry and checks each link of its chain; stops where the chain breaks. */
final class JournalReader {
    static final List<String> HEADER = header();

    private final Workspace workspace;
    private final Findings findings;
    private final Chain chain = new Chain();
    private final EntryReader entries = new EntryReader();

    JournalReader(Workspace workspace, Findings findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    /** The chain behind the last good entry. */
    Chain read(Consumer<CreditEntry> take) {
        return read(take, (booking, head) -> {});
    }

    /** @param ended is told each whole booking behind its entries, with the hash of its last one */
    Chain read(Consumer<CreditEntry> take, BiConsumer<Booking, String> ended) {
        var bookings = Bookings.of(workspace);
        bookings.strangers()
                .forEach(file -> altered(
                        Place.file(workspace.nameOf(file)),
                        "a file that is no booking",
                        "bookings, as 0001-2023-10-01.csv"));
        @Nullable Booking before = null;
        for (var booking : bookings.inOrder()) {
            if (findings.hasErrors() || !follows(booking, before) || !read(booking, take)) {
                break;
            }
            ended.accept(booking, chain.head());
            before = booking;
        }
        return chain;
    }

    private boolean follows(Booking booking, @Nullable Booking before) {
        var number = before == null ? 1 : before.number() + 1;
        var place = Place.file(workspace.nameOf(booking.file()));
        if (booking.number() != number) {
            return altered(place, "booking " + booking.number(), "booking " + number + ", the next one");
        }
        if (before != null && booking.day().isBefore(before.day())) {
            return altered(place, "a booking of " + booking.day(), "a day not before " + before.day());
        }
        return true;
    }

    private boolean read(Booking booking, Consumer<CreditEntry> take) {
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(booking.file())) {
            return read(booking, reader.iterator(), take);
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            return altered(
                    Place.file(workspace.nameOf(booking.file())),
                    String.valueOf(unreadable.getMessage()),
                    "the table it was booked as");
        }
    }

    private boolean read(Booking booking, Iterator<CsvRecord> records, Consumer<CreditEntry> take) {
        var name = workspace.nameOf(booking.file());
        if (!records.hasNext() || !records.next().getFields().equals(HEADER)) {
            return altered(Place.line(name, 1), "another header", String.join(",", HEADER));
        }
        if (!records.hasNext()) {
            return altered(Place.line(name, 1), "no entry", "one entry at least");
        }
        for (int count = 1; records.hasNext(); count++) {
            var record = records.next();
            var seal = records.hasNext() ? 0 : count;
            if (!read(booking, record, Place.line(name, record.getStartingLineNumber()), seal, take)) {
                return false;
            }
        }
        return true;
    }

    /** @param seal how many entries the booking has, at its last one; else 0 */
    private boolean read(Booking booking, CsvRecord record, Place place, int seal, Consumer<CreditEntry> take) {
        var fields = record.getFields();
        var width = EntryFields.HEADER.size();
        if (fields.size() != HEADER.size()) {
            return altered(place, fields.size() + " fields", HEADER.size() + " fields");
        }
        var own = fields.subList(0, width);
        var hash = seal == 0 ? chain.next(own) : chain.last(own, seal);
        if (!hash.equals(fields.get(width))) {
            return altered(
                    place.column("hash"),
                    "an entry that is not the one booked here, or entries before or behind it are missing",
                    "the entry that " + fields.get(width) + " was made of");
        }
        var entry = entries.read(own);
        if (!booking.day().equals(entry.bookedOn())) {
            return altered(
                    place.column("booked_on"),
                    String.valueOf(entry.bookedOn()),
                    booking.day().toString());
        }
        take.accept(entry);
        return true;
    }

    private boolean altered(Place place, String seen, String expected) {
        findings.add(Finding.error(
                "journal-altered",
                place,
                seen,
                expected,
                "restore the journal as it was booked; it is only ever added to, by 'toptier credit restate'"));
        return false;
    }

    private static List<String> header() {
        var header = new ArrayList<>(EntryFields.HEADER);
        header.add("hash");
        return List.copyOf(header);
    }
}
