package io.toptier.report.format;

import io.toptier.report.ClosedMonth;
import io.toptier.report.Draft;
import io.toptier.report.ReportFiles;
import io.toptier.workspace.CsvText;
import io.toptier.workspace.JsonText;
import java.util.TreeMap;

/** Everything a closed month is written as; made in memory, so that a dry run sees the very bytes of a real one. */
public final class MonthFiles {
    public static final String RECONCILIATION = "reconciliation.csv";

    private MonthFiles() {}

    /** A layout without rows has no file. */
    public static Draft of(ClosedMonth closed) {
        var contents = new TreeMap<String, byte[]>();
        contents.put(MonthJson.FILE, JsonText.bytes(MonthJson.of(closed)));
        contents.put(RECONCILIATION, reconciliation(closed));
        contents.put(UnattributedCsv.FILE, UnattributedCsv.of(closed));
        contents.put(MonthWorkbook.FILE, MonthWorkbook.of(closed));
        for (var report : closed.reports()) {
            if (!report.rows().isEmpty()) {
                contents.put(report.template().layout().fileName(), PracrCsv.of(report));
            }
        }
        return new Draft(closed, Manifest.added(closed.month(), new ReportFiles(contents)));
    }

    private static byte[] reconciliation(ClosedMonth closed) {
        var csv = new CsvText(ReconciliationRows.HEADER);
        ReconciliationRows.of(closed).forEach(row -> csv.row(row.fields()));
        return csv.bytes();
    }
}
