package io.toptier.report;

import io.toptier.consumption.Attributor;
import io.toptier.consumption.CustomerLines;
import io.toptier.consumption.Reconciliation;
import io.toptier.consumption.format.CostExports;
import io.toptier.consumption.format.Progress;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.report.format.BooksReader;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import java.util.List;

/** Closes a month of a workspace: read, attribute, reconcile, draft. */
public final class MonthlyClose {
    private final Workspace workspace;
    private final Progress progress;

    public MonthlyClose(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    /** Everything wrong on the way is among the month's findings; with an error among them it is not complete. */
    public ClosedMonth close(Month month) {
        var findings = new Findings();
        var books = BooksReader.read(workspace, month, findings);
        var rulebook = findings.take(Rulebook.of(workspace));
        var policy = findings.take(AcrPolicies.of(rulebook, month, workspace.knownBy()));
        var duty = new PracrDuty(rulebook, workspace.knownBy())
                .of(month, books.settings().facts());
        var consumption = books.settings().consumption();

        try (var lines = CostExports.read(workspace, consumption, month, progress)) {
            var attributor = new Attributor(consumption, books.customers(), books.telemetry(), policy);
            var attributed = findings.take(attributor.attribute(lines));
            var reconciliation = Reconciliation.of(attributed, consumption.invoices());
            return new MonthDrafting(books, workspace.knownBy(), rulebook.digest(), duty)
                    .draft(attributed, reconciliation, findings);
        }
    }

    /** The lines that a customer's consumption of a month comes from. */
    public Outcome<List<CustomerLines>> linesOf(Month month, CustomerId customer) {
        var findings = new Findings();
        var books = BooksReader.read(workspace, month, findings);
        var policy = findings.take(AcrPolicies.of(findings.take(Rulebook.of(workspace)), month, workspace.knownBy()));
        var consumption = books.settings().consumption();
        try (var lines = CostExports.read(workspace, consumption, month, progress)) {
            var attributor = new Attributor(consumption, books.customers(), books.telemetry(), policy);
            var attributed = findings.take(attributor.attribute(lines));
            return findings.with(attributor.linesOf(customer, attributed, lines));
        }
    }
}
