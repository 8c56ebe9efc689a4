package io.toptier.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the user's files.
 *
 * @param file the path as the user knows it, relative to the workspace where it lies in one
 * @param line the line, counted from 1; null where the whole file is meant
 * @param column the column's or key's name; null where the whole line is meant
 */
public record Place(
        String file, @Nullable Long line, @Nullable String column) {

    public static Place file(String file) {
        return new Place(file, null, null);
    }

    public static Place line(String file, long line) {
        return new Place(file, line, null);
    }

    public Place column(String name) {
        return new Place(file, line, name);
    }

    /** {@code customers.csv:7:country}. */
    @Override
    public String toString() {
        return file + (line == null ? "" : ":" + line) + (column == null ? "" : ":" + column);
    }
}
