package io.toptier.credit.format;

import io.toptier.credit.CreditBooks;
import io.toptier.deals.format.DealTables;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.format.RevenueDownloads;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;

/** Reads everything of a workspace that credit is decided from, as known by its day. */
public final class CreditBooksReader {
    private CreditBooksReader() {}

    public static CreditBooks read(Workspace workspace, Findings findings) {
        var rulebook = findings.take(Rulebook.of(workspace));
        var settings = PartnerSettingsReader.read(workspace, findings);
        var customers = findings.take(Customers.read(workspace));
        var solutions = findings.take(Solutions.read(workspace));
        return new CreditBooks(
                workspace.knownBy(),
                rulebook,
                settings,
                customers,
                solutions,
                findings.take(RevenueDownloads.read(workspace, customers, solutions, rulebook)),
                findings.take(DealTables.read(workspace, customers, solutions)),
                ReportedMonths.read(workspace, findings),
                new RetirementReader(findings).read(workspace));
    }
}
