package io.toptier.report.format;

import io.toptier.consumption.format.TelemetryReader;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.report.Books;
import io.toptier.report.PartnerSettings;
import io.toptier.workspace.Customers;
import io.toptier.workspace.FxTable;
import io.toptier.workspace.Workspace;

/** Reads everything of a workspace that a month is closed from, but the cost exports. */
public final class BooksReader {
    private BooksReader() {}

    public static Books read(Workspace workspace, Month month, Findings findings) {
        var settings = PartnerSettingsReader.read(workspace, findings);
        if (settings.consumption().equals(PartnerSettings.NOTHING.consumption())) {
            findings.add(noExports());
        }
        var customers = findings.take(Customers.read(workspace));
        return new Books(
                settings,
                customers,
                TelemetryReader.read(workspace, settings.consumption(), month, findings),
                Contracts.read(workspace, customers, findings),
                FxTable.read(workspace, findings),
                Templates.read(workspace, settings.report().templates(), findings));
    }

    private static Finding noExports() {
        return Finding.error(
                "missing-key",
                Place.file(PartnerSettingsReader.FILE).column("consumption"),
                "no value",
                "where the cost exports are",
                "add 'consumption: {sources: [...]}'");
    }
}
