package io.toptier.deals.format;

import io.toptier.deals.DealContext;
import io.toptier.kernel.Findings;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Customers;
import io.toptier.workspace.FxTable;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;

/** The deals of a workspace with all they are judged with. */
public final class DealContexts {
    private DealContexts() {}

    public static DealContext of(Workspace workspace, LocalDate on, Findings findings) {
        var rulebook = findings.take(Rulebook.of(workspace));
        var customers = findings.take(Customers.read(workspace));
        var solutions = findings.take(Solutions.read(workspace));
        var book = findings.take(DealTables.read(workspace, customers, solutions));
        var rates = FxTable.read(workspace, findings);
        return new DealContext(book, customers, solutions, rates, rulebook, on, workspace.knownBy());
    }
}
