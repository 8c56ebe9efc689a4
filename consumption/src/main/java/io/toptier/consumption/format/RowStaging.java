package io.toptier.consumption.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.kernel.Findings;
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
            rows.odd.finish();
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
        private final OddRows odd;
        private boolean header = true;

        Rows(ExportFile file, int width, DuckDBAppender appender) {
            this.file = file;
            this.width = width;
            this.appender = appender;
            this.odd = new OddRows(file, width, findings);
        }

        boolean take(CsvRecord record) {
            if (header) {
                header = false;
            } else if (fits(record)) {
                append(record);
            }
            return true;
        }

        /** Fields that the header does not have are nothing, where nothing is in them. */
        private boolean fits(CsvRecord record) {
            var fields = record.getFieldCount();
            if (fields < width) {
                odd.tooShort(record.getStartingLineNumber(), fields);
            }
            var fits = IntStream.range(width, fields)
                    .allMatch(at -> record.getField(at).isBlank());
            if (!fits) {
                odd.tooLong(record.getStartingLineNumber(), fields);
            }
            return fits;
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
