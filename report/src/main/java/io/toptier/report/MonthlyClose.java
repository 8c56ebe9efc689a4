package io.toptier.report;

import io.toptier.consumption.Attributor;
import io.toptier.consumption.Reconciliation;
import io.toptier.consumption.format.CostExports;
import io.toptier.consumption.format.Progress;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.format.BooksReader;
import io.toptier.report.format.MonthFiles;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;

/** Closes a month of a workspace: read → attribute → reconcile → draft. */
public final class MonthlyClose {
    private MonthlyClose() {}

    /** Always a draft, with the findings of all stages; whether it is whole stands in it. Writes nothing. */
    public static Draft close(Workspace workspace, Month month, Progress progress) {
        var findings = new Findings();
        var knownBy = workspace.knownBy();
        var rulebook = findings.take(Rulebook.of(workspace));
        var books = BooksReader.read(workspace, month, findings);
        var settings = books.settings();
        var policy = findings.take(AcrPolicies.of(rulebook, month, knownBy));
        var duty = findings.take(PracrDuty.of(month, settings.facts(), rulebook, knownBy));
        try (var lines = CostExports.read(workspace, settings.consumption(), month, progress)) {
            var attributor = new Attributor(settings.consumption(), books.customers(), books.telemetry(), policy);
            var attributed = findings.take(attributor.attribute(lines));
            var reconciliation =
                    Reconciliation.of(attributed, settings.consumption().invoices());
            var drafting = new MonthDrafting(books, knownBy, rulebook.digest(), duty);
            return MonthFiles.of(drafting.draft(attributed, reconciliation, findings));
        }
    }
}
