package io.toptier.consumption.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;

/**
 * The careful way into the store for files that a strict scan refuses: rows shorter than the header, mixed line ends.
 * Each row it cannot use is a finding; the others are kept.
 */
final class RowStaging {
    static final String TABLE = "staged";

    private final LineStore store;
    private final Findings findings;

    RowStaging(LineStore store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    /** Fills {@link #TABLE} with the rows of one file. */
    void stage(ExportFile file, Layout layout) {
        var width = layout.match().header().columns().size();
        store.execute(
                "create or replace temp table " + TABLE + " (" + columns(width) + ", " + ScanSql.FILE + " varchar)");
        try (var appender = store.duckDb().createAppender("temp", "main", TABLE)) {
            var rows = new Rows(file, width, appender);
            CsvFile.read(file, findings, rows::take);
        } catch (SQLException broken) {
            throw new LineStore.ScanFailed(broken);
        }
    }

    private static String columns(int width) {
        return IntStream.range(0, width)
                .mapToObj(at -> Layout.csvName(at) + " varchar")
                .collect(Collectors.joining(", "));
    }

    private final class Rows {
        private final ExportFile file;
        private final int width;
        private final DuckDBAppender appender;
        private boolean header = true;

        Rows(ExportFile file, int width, DuckDBAppender appender) {
            this.file = file;
            this.width = width;
            this.appender = appender;
        }

        boolean take(CsvRecord record) {
            if (header) {
                header = false;
            } else if (fits(record)) {
                append(record);
            }
            return true;
        }

        private boolean fits(CsvRecord record) {
            var fields = record.getFieldCount();
            var extra = IntStream.range(width, fields)
                    .anyMatch(at -> !record.getField(at).isBlank());
            if (fields == width) {
                return true;
            }
            var seen = fields + " fields";
            var place = Place.line(file.name(), record.getStartingLineNumber());
            if (extra) {
                findings.add(Finding.error(
                        "ragged-row",
                        place,
                        seen,
                        width + " fields, as the header has",
                        "quote the field that holds a comma; the row was not counted"));
            } else {
                findings.add(Finding.warning(
                        "short-row",
                        place,
                        seen,
                        width + " fields, as the header has",
                        "check the row; the fields that are there were read, the others taken as empty"));
            }
            return !extra;
        }

        private void append(CsvRecord record) {
            try {
                appender.beginRow();
                for (int at = 0; at < width; at++) {
                    appender.append(at < record.getFieldCount() ? record.getField(at) : "");
                }
                appender.append(file.path().toString());
                appender.endRow();
            } catch (SQLException broken) {
                throw new LineStore.ScanFailed(broken);
            }
        }
    }
}
