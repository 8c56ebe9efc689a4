package io.toptier.workspace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a CSV table of the workspace: columns in any order and spelling of their names, a byte order
 * mark or none. */
public final class Table {
    private static final char REPLACED = '\uFFFD';

    private final Workspace workspace;
    private final Columns columns;
    private final Findings findings;

    public Table(Workspace workspace, Columns columns, Findings findings) {
        this.workspace = workspace;
        this.columns = columns;
        this.findings = findings;
    }

    /** The rows known by the workspace's day; none where the file is missing, which is allowed. */
    public List<Row> read(String name) {
        var file = workspace.file(name);
        return Files.isRegularFile(file) ? read(file) : List.of();
    }

    public List<Row> read(Path file) {
        var rows = new ArrayList<Row>();
        read(file, rows::add);
        return rows;
    }

    /** Hands over the rows one by one, for tables too large to be kept. */
    public void read(Path file, Consumer<Row> reader) {
        var name = workspace.nameOf(file);
        try (var records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            read(records, name, reader);
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.file(name),
                    String.valueOf(unreadable.getMessage()),
                    "comma-separated UTF-8 text with a header",
                    "save the table as CSV, UTF-8"));
        }
    }

    private void read(CsvReader<CsvRecord> file, String name, Consumer<Row> reader) {
        var records = file.iterator();
        if (!records.hasNext()) {
            findings.add(Finding.error(
                    "empty-file", Place.file(name), "no header and no rows", "a header at least", "add the header"));
            return;
        }
        var first = records.next();
        var header = Header.read(first, Place.line(name, first.getStartingLineNumber()), columns, findings);
        while (header.isPresent() && records.hasNext()) {
            row(records.next(), header.get(), name).ifPresent(reader);
        }
    }

    private Optional<Row> row(CsvRecord record, Header header, String name) {
        var place = Place.line(name, record.getStartingLineNumber());
        if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
            return Optional.empty();
        }
        if (record.getFieldCount() < header.needed()) {
            findings.add(Finding.error(
                    "ragged-row",
                    place,
                    Counted.of(record.getFieldCount(), "field"),
                    "at least " + Counted.of(header.needed(), "field") + ", as the header has",
                    "add the missing commas"));
        }
        demandUtf8(record, header, place);
        var row = new Row(place, record, header, findings);
        return knownBy(row, workspace.knownBy()) ? Optional.of(row) : Optional.empty();
    }

    /** What cannot be decoded comes here as a mark of replacement. */
    private void demandUtf8(CsvRecord record, Header header, Place place) {
        for (var column : header.positions().keySet()) {
            var field = header.field(record, column);
            if (field != null && field.indexOf(REPLACED) >= 0) {
                findings.add(Finding.error(
                        "not-utf-8",
                        place.column(column),
                        "bytes that are no UTF-8, in " + Reading.quoted(field),
                        "UTF-8",
                        "save the table as CSV, UTF-8"));
            }
        }
    }

    private static boolean knownBy(Row row, KnownBy knownBy) {
        return row.day(Columns.KNOWN_ON).map(knownBy::knows).orElse(true);
    }
}
