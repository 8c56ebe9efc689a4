package io.toptier.cli;

import io.toptier.report.ClosedMonth;
import io.toptier.report.PracrField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The report's rows of all layouts as one table; the files to hand in are those of {@code month close}. */
final class DutyCsv {
    private DutyCsv() {}

    static List<String> lines(ClosedMonth closed) {
        var fields = Arrays.asList(PracrField.values());
        var header = new ArrayList<>(List.of("layout"));
        fields.forEach(field -> header.add(field.key()));
        var rows = new ArrayList<List<String>>();
        for (var report : closed.reports()) {
            for (var row : report.rows()) {
                var values = new ArrayList<>(List.of(row.layout().key()));
                fields.forEach(field -> values.add(row.value(field)));
                rows.add(values);
            }
        }
        return CsvLines.of(header, rows);
    }
}
