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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a CSV table of the workspace: columns in any order and any case, a byte order mark or none. */
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
        var name = workspace.nameOf(file);
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            return rows(reader, name);
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.file(name),
                    String.valueOf(unreadable.getMessage()),
                    "comma-separated UTF-8 text with a header",
                    "save the table as CSV, UTF-8"));
            return List.of();
        }
    }

    private List<Row> rows(CsvReader<CsvRecord> reader, String name) {
        var records = reader.iterator();
        if (!records.hasNext()) {
            findings.add(Finding.error(
                    "empty-file", Place.file(name), "no header and no rows", "a header at least", "add the header"));
            return List.of();
        }
        var header = header(records.next(), name);
        var rows = new ArrayList<Row>();
        while (header.isPresent() && records.hasNext()) {
            row(records.next(), header.get(), name).ifPresent(rows::add);
        }
        return rows;
    }

    /** Position → declared column; empty when a required column is missing. */
    private Optional<Map<Integer, String>> header(CsvRecord first, String name) {
        var place = Place.line(name, first.getStartingLineNumber());
        var positions = new LinkedHashMap<Integer, String>();
        var known = columns.known();
        for (int i = 0; i < first.getFieldCount(); i++) {
            var seen = first.getField(i).strip();
            var column = seen.toLowerCase(Locale.ROOT);
            if (!known.contains(column)) {
                findings.add(Finding.warning(
                        "unknown-column",
                        place.column(seen),
                        Reading.quoted(seen),
                        "one of " + String.join(", ", known.stream().sorted().toList()),
                        Nearest.to(seen, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("nothing, if it is a note of your own; nobody reads it")));
            } else if (positions.containsValue(column)) {
                findings.add(Finding.error(
                        "duplicate-column",
                        place.column(column),
                        "'" + column + "' a second time",
                        "each column once",
                        "remove one"));
            } else {
                positions.put(i, column);
            }
        }
        return missing(positions, place) ? Optional.empty() : Optional.of(positions);
    }

    private boolean missing(Map<Integer, String> positions, Place place) {
        var missing = columns.required().stream()
                .filter(column -> !positions.containsValue(column))
                .toList();
        for (var column : missing) {
            findings.add(Finding.error(
                    "missing-column",
                    place.column(column),
                    "no such column",
                    "a column '" + column + "'",
                    "add the column"));
        }
        return !missing.isEmpty();
    }

    private Optional<Row> row(CsvRecord record, Map<Integer, String> header, String name) {
        var place = Place.line(name, record.getStartingLineNumber());
        if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
            return Optional.empty();
        }
        var widest = header.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        if (record.getFieldCount() < widest) {
            findings.add(Finding.error(
                    "ragged-row",
                    place,
                    Counted.of(record.getFieldCount(), "field"),
                    "at least " + Counted.of(widest, "field") + ", as the header has",
                    "add the missing commas"));
        }
        var values = new HashMap<String, String>();
        header.forEach((at, column) -> {
            if (at < record.getFieldCount()) {
                values.put(column, utf8(record.getField(at), place.column(column)));
            }
        });
        var row = new Row(place, values, findings);
        return knownBy(row, workspace.knownBy()) ? Optional.of(row) : Optional.empty();
    }

    /** What cannot be decoded comes here as a mark of replacement. */
    private String utf8(String field, Place place) {
        if (field.indexOf(REPLACED) >= 0) {
            findings.add(Finding.error(
                    "not-utf-8",
                    place,
                    "bytes that are no UTF-8, in " + Reading.quoted(field),
                    "UTF-8",
                    "save the table as CSV, UTF-8"));
        }
        return field;
    }

    private static boolean knownBy(Row row, KnownBy knownBy) {
        return row.day(Columns.KNOWN_ON).map(knownBy::knows).orElse(true);
    }
}
