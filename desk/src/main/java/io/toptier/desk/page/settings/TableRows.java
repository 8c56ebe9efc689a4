package io.toptier.desk.page.settings;

import io.toptier.desk.page.facts.FormField.Kind;
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
    public String css(Kind kind) {
        return switch (kind) {
            case AMOUNT -> "num";
            case DAY -> "day";
            default -> "";
        };
    }
}
