package io.toptier.consumption.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;

/** Tells of rows that are longer or shorter than their file's header: the first ones by line, the others by their number. */
final class OddRows {
    private static final int MOST_LINES = 100;

    private final ExportFile file;
    private final String expected;
    private final Findings findings;
    private long longRows;
    private long shortRows;

    OddRows(ExportFile file, int width, Findings findings) {
        this.file = file;
        this.expected = Counted.of(width, "field") + ", as the header has";
        this.findings = findings;
    }

    void tooLong(long line, int fields) {
        if (++longRows <= MOST_LINES) {
            findings.add(tooLong(Place.line(file.name(), line), Counted.of(fields, "field")));
        }
    }

    void tooShort(long line, int fields) {
        if (++shortRows <= MOST_LINES) {
            findings.add(tooShort(Place.line(file.name(), line), Counted.of(fields, "field")));
        }
    }

    /** Nothing is left untold. */
    void finish() {
        if (longRows > MOST_LINES) {
            findings.add(tooLong(Place.file(file.name()), more(longRows, "longer")));
        }
        if (shortRows > MOST_LINES) {
            findings.add(tooShort(Place.file(file.name()), more(shortRows, "shorter")));
        }
    }

    private static String more(long rows, String how) {
        return rows - MOST_LINES + " more rows that are " + how + " than the header";
    }

    private Finding tooLong(Place place, String seen) {
        return Finding.error(
                "ragged-row", place, seen, expected, "quote the field that holds a comma; the row was not counted");
    }

    private Finding tooShort(Place place, String seen) {
        return Finding.warning(
                "short-row",
                place,
                seen,
                expected,
                "check the row; the fields that are there were read, the others taken as empty");
    }
}
