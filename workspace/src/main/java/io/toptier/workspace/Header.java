package io.toptier.workspace;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table.
 *
 * @param positions where each declared column stands, counted from 0
 * @param needed how many fields a row needs for all of them
 * @param fields how many the header has
 */
record Header(Map<String, Integer> positions, int needed, int fields) {
    private static final int MOST_LISTED = 24;

    /** Empty when a required column is missing. */
    static Optional<Header> read(CsvRecord first, Place place, Columns columns, Findings findings) {
        var positions = new LinkedHashMap<String, Integer>();
        var declared = columns.byLetters();
        for (int at = 0; at < first.getFieldCount(); at++) {
            var seen = first.getField(at).strip();
            var column = declared.get(Columns.letters(seen));
            if (column == null) {
                findings.add(unknown(seen, place, columns.known()));
            } else if (positions.putIfAbsent(column, at) != null) {
                findings.add(twice(seen, place.column(column), column));
            }
        }
        var missing = columns.required().stream()
                .filter(column -> !positions.containsKey(column))
                .toList();
        missing.forEach(column -> findings.add(missing(place.column(column), column)));
        var needed =
                positions.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return missing.isEmpty() ? Optional.of(new Header(positions, needed, first.getFieldCount())) : Optional.empty();
    }

    /** The field of a column as it stands there; null where the table or the row has none. */
    @Nullable
    String field(CsvRecord record, String column) {
        var at = positions.get(column);
        return at == null || at >= record.getFieldCount() ? null : record.getField(at);
    }

    private static Finding unknown(String seen, Place place, List<String> known) {
        return Finding.warning(
                "unknown-column",
                place.column(seen),
                Reading.quoted(seen),
                known.size() > MOST_LISTED
                        ? "one of the " + known.size() + " columns this table may have"
                        : "one of " + String.join(", ", known),
                Nearest.to(seen, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("nothing, if it is a note of your own; nobody reads it"));
    }

    private static Finding twice(String seen, Place place, String column) {
        return Finding.error(
                "duplicate-column",
                place,
                seen.equals(column)
                        ? "'" + column + "' a second time"
                        : "'" + seen + "', which means '" + column + "' again",
                "each column once",
                "remove one");
    }

    private static Finding missing(Place place, String column) {
        return Finding.error("missing-column", place, "no such column", "a column '" + column + "'", "add the column");
    }
}
