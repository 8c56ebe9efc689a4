package io.toptier.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as their widest cell; amounts stand to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Align> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Align... columns) {
        this.columns = List.of(columns);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A line under what was added last. */
    TextTable rule() {
        rows.add(List.of());
        return this;
    }

    List<String> lines() {
        var widths = new int[columns.size()];
        for (var row : rows) {
            for (int at = 0; at < row.size(); at++) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        }
        return rows.stream()
                .map(row -> row.isEmpty() ? ruled(widths) : line(row, widths))
                .toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int at = 0; at < row.size(); at++) {
            var padding = " ".repeat(widths[at] - row.get(at).length());
            line.append(at == 0 ? "" : GAP);
            line.append(columns.get(at) == Align.RIGHT ? padding + row.get(at) : row.get(at) + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String ruled(int[] widths) {
        var parts = new ArrayList<String>();
        for (var width : widths) {
            parts.add("─".repeat(width));
        }
        return String.join(GAP, parts);
    }

    /** Where a column's cells stand. */
    enum Align {
        LEFT,
        RIGHT
    }
}
