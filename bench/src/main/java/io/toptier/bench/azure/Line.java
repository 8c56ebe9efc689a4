package io.toptier.bench.azure;

import java.util.Arrays;
import java.util.List;

/** One line of an export; what is not set stays empty. */
public final class Line {

    private final Columns columns;
    private final String[] fields;

    Line(Columns columns) {
        this.columns = columns;
        this.fields = new String[columns.names().size()];
        Arrays.fill(fields, "");
    }

    public Line set(String column, String value) {
        fields[columns.position(column)] = value;
        return this;
    }

    public List<String> fields() {
        return List.of(fields);
    }
}
