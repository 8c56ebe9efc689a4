package io.toptier.desk.page.settings;

import io.toptier.report.Layout;
import io.toptier.report.PracrField;
import io.toptier.report.PracrTemplate.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operator's definition of a PRACR layout, {@code templates/pracr-<layout>.yaml}. */
final class TemplateFile {
    private TemplateFile() {}

    static String path(Layout layout) {
        return "templates/pracr-" + layout.key() + ".yaml";
    }

    static String of(List<Column> columns, Layout layout, LocalDate today) {
        var text = new StringBuilder();
        text.append("name: pracr-").append(layout.key()).append('\n');
        text.append("version: \"").append(today).append("\"\n");
        text.append("provenance: operator\ncolumns:\n");
        for (var column : columns) {
            var entry = new LinkedHashMap<String, String>();
            entry.put("header", column.header());
            entry.put(
                    "from",
                    Optional.ofNullable(column.from()).map(PracrField::key).orElse(""));
            entry.put("note", Optional.ofNullable(column.note()).orElse(""));
            text.append("  - ").append(YamlValue.mapping(entry)).append('\n');
        }
        return text.toString();
    }

    /** The columns filled as the form says: {@code from.0} is the first one's field. */
    static List<Column> chosen(List<Column> columns, Map<String, String> form) {
        var chosen = new ArrayList<Column>();
        for (int at = 0; at < columns.size(); at++) {
            var old = columns.get(at);
            var field = PracrField.of(form.getOrDefault("from." + at, "")).orElse(null);
            chosen.add(new Column(old.header(), field, old.known(), field == old.from() ? old.note() : null));
        }
        return chosen;
    }
}
