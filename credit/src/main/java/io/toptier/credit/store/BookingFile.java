package io.toptier.credit.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.toptier.workspace.CsvText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A booking's file as text.
 *
 * @param entries the fields of each, its hash last
 */
record BookingFile(int number, LocalDate day, List<List<String>> entries) {

    /** The booking whose file has this path, without entries. */
    static Optional<BookingFile> named(String path) {
        return path.startsWith(Bookings.FOLDER + "/")
                ? Bookings.Booking.named(path.substring(Bookings.FOLDER.length() + 1))
                        .map(name -> new BookingFile(name.number(), name.day(), List.of()))
                : Optional.empty();
    }

    /** Empty where the same bytes could not be written again. */
    static Optional<BookingFile> read(BookingFile name, byte[] content) {
        var rows = new ArrayList<List<String>>();
        try {
            for (var record : CsvReader.builder().ofCsvRecord(new String(content, StandardCharsets.UTF_8))) {
                rows.add(record.getFields());
            }
        } catch (CsvParseException unreadable) {
            return Optional.empty();
        }
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != JournalReader.HEADER.size())) {
            return Optional.empty();
        }
        var booking = new BookingFile(name.number(), name.day(), List.copyOf(rows.subList(1, rows.size())));
        return Arrays.equals(booking.bytes(), content) ? Optional.of(booking) : Optional.empty();
    }

    byte[] bytes() {
        var csv = new CsvText(JournalReader.HEADER);
        entries.forEach(csv::row);
        return csv.bytes();
    }
}
