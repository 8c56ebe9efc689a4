package io.toptier.consumption.format;

import io.toptier.consumption.format.Header.Column;
import java.util.List;

/**
 * How the rows of some files of a run are written: the same kind and the same header, so one scan reads them all.
 *
 * @param types the DuckDB type of each column; VARCHAR throughout in CSV
 */
record Layout(ExportFile.Kind kind, Match match, List<String> types) {
    Layout {
        types = List.copyOf(types);
    }

    /** A text as it is meant: empty where it is empty or says NULL. */
    static String text(String written) {
        return "coalesce(nullif(" + written + ", 'NULL'), '')";
    }

    /** As {@link #text(Role)}, but a single column as it is written. */
    String written(Role role) {
        var columns = match.columns(role);
        return columns.size() == 1 ? raw(columns.get(0)) : text(role);
    }

    /** A role as text: the first of its columns that says something; empty where there is none. */
    String text(Role role) {
        var columns = match.columns(role);
        return switch (columns.size()) {
            case 0 -> "''";
            case 1 -> text(raw(columns.get(0)));
            default ->
                "coalesce("
                        + String.join(
                                ", ",
                                columns.stream()
                                        .map(one -> "nullif(" + text(raw(one)) + ", '')")
                                        .toList())
                        + ", '')";
        };
    }

    boolean has(Role role) {
        return match.has(role);
    }

    /** Whether its days may be written {@code 11/30/2023}. */
    boolean writesSlashes() {
        return match.shape().dates().contains(DateForm.MONTH_FIRST);
    }

    private String raw(Column column) {
        if (kind != ExportFile.Kind.PARQUET) {
            return csvName(column.position());
        }
        var name = '"' + column.raw().replace("\"", "\"\"") + '"';
        var type = types.get(column.position());
        if (type.equals("VARCHAR")) {
            return name;
        }
        if (type.startsWith("MAP") || type.startsWith("STRUCT")) {
            return "to_json(" + name + ")::varchar";
        }
        return type.equals("TIMESTAMP WITH TIME ZONE")
                ? "timezone('UTC', " + name + ")::varchar" // else it is written in the zone of this machine
                : name + "::varchar";
    }

    static String csvName(int position) {
        return "c" + position;
    }
}
