package io.toptier.report.format;

import io.toptier.report.PracrReport;
import io.toptier.report.PracrTemplate.Column;
import io.toptier.workspace.CsvText;

/** A PRACR report as its template wants it: exactly its headers, in their order. */
final class PracrCsv {
    private PracrCsv() {}

    static byte[] of(PracrReport report) {
        var columns = report.template().columns();
        var csv = new CsvText(columns.stream().map(Column::header).toList());
        for (var row : report.rows()) {
            csv.row(columns.stream()
                    .map(column -> column.from() == null ? "" : row.value(column.from()))
                    .toList());
        }
        return csv.bytes();
    }
}
