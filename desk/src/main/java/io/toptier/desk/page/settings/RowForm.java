package io.toptier.desk.page.settings;

import io.toptier.kernel.Finding;
import io.toptier.workspace.store.FactRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The form of one row.
 *
 * @param path of its table's page
 * @param row null for a new one
 * @param seen the row's revision as the person has seen it; null for a new one
 * @param cells what stands in the fields
 * @param findings why it was refused; none at first
 */
public record RowForm(
        EditedTable table,
        String path,
        @Nullable Long row,
        @Nullable Long seen,
        Map<String, String> cells,
        List<Finding> findings) {

    static RowForm fresh(EditedTable table, String path) {
        return new RowForm(table, path, null, null, Map.of(), List.of());
    }

    static RowForm of(EditedTable table, String path, FactRow row) {
        return new RowForm(table, path, row.row(), row.revision(), row.cells(), List.of());
    }

    RowForm refused(Map<String, String> texts, List<Finding> why) {
        return new RowForm(table, path, row, seen, texts, why);
    }

    public String action() {
        return row == null ? path + "/rows" : path + "/rows/" + row;
    }

    /** The declared columns, then the company's own. */
    public List<TableField> fields() {
        var fields = new ArrayList<>(table.fields());
        var own = new TreeSet<>(cells.keySet());
        table.fields().forEach(field -> own.remove(field.column()));
        own.forEach(column -> fields.add(TableField.text(column, column, "A column of your own")));
        return fields;
    }

    public String value(TableField field) {
        return cells.getOrDefault(field.column(), "");
    }

    public String error(TableField field) {
        return findings.stream()
                .filter(finding -> field.column().equals(finding.place().column()))
                .map(finding ->
                        "Seen %s, expected %s; %s.".formatted(finding.seen(), finding.expected(), finding.remedy()))
                .reduce("", (one, next) -> one.isEmpty() ? next : one + " " + next);
    }

    /** What is wrong beside the fields, as in the toptier.yaml that names the row. */
    public List<Finding> others() {
        var columns = fields().stream().map(TableField::column).toList();
        return findings.stream()
                .filter(finding -> !columns.contains(
                        Optional.ofNullable(finding.place().column()).orElse("")))
                .toList();
    }

    /** What the form sent, of the columns that a row may have. */
    Map<String, String> read(Map<String, String> form) {
        var texts = new LinkedHashMap<String, String>();
        fields().forEach(field -> {
            var text = form.get(field.column());
            if (text != null) {
                texts.put(field.column(), text.strip());
            }
        });
        return texts;
    }
}
