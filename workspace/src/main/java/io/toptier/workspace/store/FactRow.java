package io.toptier.workspace.store;

import java.util.Map;

/**
 * A row of a table of facts.
 *
 * @param row its number in the database, which it keeps
 * @param revision of the company, when it was last written
 * @param cells as written, by column, the columns of the company's own included; what is empty is ""
 */
public record FactRow(long row, long revision, Map<String, String> cells) {
    public FactRow {
        cells = Map.copyOf(cells);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
