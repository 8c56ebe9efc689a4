package io.toptier.bench.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown: the first column is words, the others are figures. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        line(List.of(heads));
        line(Stream.concat(Stream.of("---"), Stream.of(heads).skip(1).map(head -> "---:"))
                .toList());
    }

    void row(String what, Object... cells) {
        var line = new ArrayList<>(List.of(what));
        Arrays.stream(cells).map(Table::shown).forEach(line::add);
        line(line);
    }

    /** A row of two figures and their ratio. */
    void compare(String what, double ours, double theirs) {
        row(what, ours, theirs, ours / theirs);
    }

    private static String shown(Object cell) {
        return cell instanceof Double figure
                ? String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%.0f", figure)
                : String.valueOf(cell);
    }

    private void line(List<String> cells) {
        lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
