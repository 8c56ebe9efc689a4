package io.toptier.consumption.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The column names of a file, in its order; looked up without regard to case. */
public final class Header {
    /** {@code Maßeinheit (UnitOfMeasure)}: the portal translates a name and keeps the English one behind it. */
    private static final Pattern TRANSLATED = Pattern.compile(".*\\S\\s*[(（]\\s*([^()（）]+?)\\s*[)）]");

    private final List<Column> columns;
    private final Map<String, Column> byName = new HashMap<>();
    private final List<Column> repeated = new ArrayList<>();

    /**
     * A column of a file.
     *
     * @param position counted from 0
     * @param raw the text of the file
     * @param name without byte order mark, blanks and translation; empty where the file has none
     */
    public record Column(int position, String raw, String name) {
        String folded() {
            return Shape.folded(name);
        }

        @Override
        public String toString() {
            return name.isEmpty() ? "column " + (position + 1) + " without a name" : "'" + name + "'";
        }
    }

    private Header(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (var column : columns) {
            if (!column.name().isEmpty() && byName.putIfAbsent(column.folded(), column) != null) {
                repeated.add(column);
            }
        }
    }

    /** The first record of a file; {@code known} are the English names that may stand behind a translated one. */
    static Header of(List<String> record, Set<String> known) {
        var columns = new ArrayList<Column>();
        for (int position = 0; position < record.size(); position++) {
            var raw = record.get(position);
            columns.add(new Column(position, raw, english(clean(raw), known)));
        }
        return new Header(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    /** The first column of this name. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(byName.get(Shape.folded(name)));
    }

    /** Columns whose name an earlier column already has. */
    public List<Column> repeated() {
        return List.copyOf(repeated);
    }

    Set<String> names() {
        return new HashSet<>(byName.keySet());
    }

    private static String clean(String raw) {
        return raw.replace("\uFEFF", "").strip();
    }

    private static String english(String name, Set<String> known) {
        var translated = TRANSLATED.matcher(name);
        if (known.contains(Shape.folded(name)) || !translated.matches()) {
            return name;
        }
        var behind = translated.group(1);
        return known.contains(Shape.folded(behind)) ? behind : name;
    }
}
