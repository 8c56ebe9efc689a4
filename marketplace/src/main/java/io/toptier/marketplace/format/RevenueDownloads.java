package io.toptier.marketplace.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MonthFinality;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code sales/*.csv}, Partner Center's revenue downloads as they come: every purchase record, line item and billed
 * month is one sale, of which the row known last counts.
 */
public final class RevenueDownloads {
    public static final String FOLDER = "sales";

    private final Findings findings = new Findings();
    private final SaleReader reader;
    private final Table table;
    private final List<KnownSale> rows = new ArrayList<>();

    private RevenueDownloads(Workspace workspace, SaleReader reader) {
        this.reader = reader;
        this.table = new Table(workspace, RevenueColumns.COLUMNS, findings);
    }

    /** The sales by id, then by month; what is no sale, is nobody's, is restated or not final yet is a finding. */
    public static Outcome<List<BilledSale>> read(
            Workspace workspace, List<Customer> customers, List<Solution> solutions, Rulebook rulebook) {
        var finality = MonthFinality.of(rulebook, workspace.knownBy());
        var downloads = new RevenueDownloads(workspace, new SaleReader(customers, solutions, finality));
        workspace.filesIn(FOLDER, ".csv").forEach(file -> downloads.take(file, workspace.nameOf(file)));
        var sales = downloads.sales();
        new OpenMonths(finality, workspace.knownBy()).tell(sales, downloads.findings);
        return downloads.findings.with(List.copyOf(sales));
    }

    private void take(Path file, String name) {
        var unread = new ArrayList<Place>();
        table.read(file, row -> take(row, unread));
        if (!unread.isEmpty()) {
            findings.add(unread(name, unread));
        }
    }

    private void take(Row row, List<Place> unread) {
        reader.sale(row).ifPresentOrElse(rows::add, () -> unread.add(row.place()));
    }

    private List<BilledSale> sales() {
        reader.tell(findings);
        return Restatements.fold(rows, findings);
    }

    private static Finding unread(String name, List<Place> rows) {
        return Finding.error(
                "sale-unread",
                Place.file(name),
                Counted.of(rows.size(), "row") + " that no sale could be made of, the first in line "
                        + rows.get(0).line(),
                "a purchase record, a line item, a month and a revenue in a currency in every row",
                "correct what the findings of these lines name; until then the rows are in no total");
    }
}
