package io.toptier.consumption.format;

import io.toptier.consumption.format.Header.Column;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a header meets a shape.
 *
 * @param columns the columns of each meaning; where there are several, a line with nothing in the first takes the next
 * @param unknown columns that the shape does not know, read by nobody
 * @param absent columns of the shape that the file lacks, in the shape's spelling
 */
public record Match(
        Shape shape, Header header, Map<Role, List<Column>> columns, List<Column> unknown, List<String> absent) {

    public Match {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        unknown = List.copyOf(unknown);
        absent = List.copyOf(absent);
    }

    public boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** Empty where the file has none. */
    public List<Column> columns(Role role) {
        return columns.getOrDefault(role, List.of());
    }
}
