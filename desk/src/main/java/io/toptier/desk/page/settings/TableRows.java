package io.toptier.desk.page.settings;

import io.toptier.kernel.Finding;
import io.toptier.workspace.store.FactRow;
import java.util.List;

/**
 * A table with its rows.
 *
 * @param path of its page
 * @param findings of the rooms that read the file
 */
public record TableRows(EditedTable table, String path, List<FactRow> rows, List<Finding> findings) {
    public List<TableField> listed() {
        return table.fields().stream().filter(TableField::listed).toList();
    }
}
