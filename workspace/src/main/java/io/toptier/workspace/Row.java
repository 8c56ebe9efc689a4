package io.toptier.workspace;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a table, by column name; a missing or unreadable value is a finding and comes back empty. */
public final class Row {
    private final Place place;
    private final CsvRecord record;
    private final Header header;
    private final Findings findings;
    private final Reading reading;

    Row(Place place, CsvRecord record, Header header, Findings findings) {
        this.place = place;
        this.record = record;
        this.header = header;
        this.findings = findings;
        this.reading = new Reading(findings);
    }

    public Place place() {
        return place;
    }

    public Place place(String column) {
        return place.column(column);
    }

    /** The stripped text; empty where the cell or the column is. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(header.field(record, column))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** As {@link #text}, and a finding where there is none. */
    public Optional<String> required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            findings.add(Finding.error(
                    "missing-value",
                    place(column),
                    "an empty cell",
                    "a value for '" + column + "'",
                    "fill in the cell"));
        }
        return text;
    }

    public Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> reading.day(text, place(column)));
    }

    /** A day, or the day of a time in UTC, as {@code 2023-09-01T00:00:00}. */
    public Optional<LocalDate> dayOfTime(String column) {
        return text(column).flatMap(text -> reading.dayOfTime(text, place(column)));
    }

    /** The day the row became known; empty where the table does not say. */
    public Optional<LocalDate> knownOn() {
        return day(Columns.KNOWN_ON);
    }

    public Optional<Instant> instant(String column) {
        return text(column).flatMap(text -> reading.instant(text, place(column)));
    }

    /** {@code true}, {@code yes}, {@code 1}, {@code false}, {@code no} or {@code 0}, in any case. */
    public Optional<Boolean> flag(String column) {
        return text(column).flatMap(text -> reading.flag(text, place(column)));
    }

    public Optional<Month> month(String column) {
        return text(column).flatMap(text -> reading.month(text, place(column)));
    }

    public Optional<BigDecimal> decimal(String column) {
        return text(column).flatMap(text -> reading.decimal(text, place(column)));
    }

    public Optional<Currency> currency(String column) {
        return text(column).flatMap(text -> reading.currency(text, place(column)));
    }

    public <E> Optional<E> choice(String column, Map<String, E> choices) {
        return text(column).flatMap(text -> reading.choice(text, place(column), choices));
    }

    /** The parts of a cell, separated by {@code ;}. */
    public List<String> list(String column) {
        return text(column).stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
