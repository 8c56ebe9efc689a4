package io.toptier.report;

import io.toptier.consumption.Attributor;
import io.toptier.consumption.CustomerLines;
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

/** The lines that a customer's consumption of a month comes from. */
public final class CustomerTrail {
    private CustomerTrail() {}

    public static Outcome<List<CustomerLines>> of(
            CustomerId customer, Workspace workspace, Month month, Progress progress) {
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
