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
import io.toptier.marketplace.SalesBook;
import io.toptier.marketplace.SalesBook.Download;
import io.toptier.rulebook.Rulebook;
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
    private static final String SUFFIX = ".csv";
    private static final String NOTES = ".md";

    private final Findings findings = new Findings();
    private final SaleReader reader;
    private final Table table;
    private final List<KnownSale> rows = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();

    private RevenueDownloads(Workspace workspace, SaleReader reader) {
        this.reader = reader;
        this.table = new Table(workspace, RevenueColumns.COLUMNS, findings);
    }

    /** As {@link #book}, the sales alone. */
    public static Outcome<List<BilledSale>> read(
            Workspace workspace, List<Customer> customers, List<Solution> solutions, Rulebook rulebook) {
        return book(workspace, customers, solutions, rulebook).map(SalesBook::sales);
    }

    /** What is no sale, is nobody's, is restated or is not final yet is a finding. */
    public static Outcome<SalesBook> book(
            Workspace workspace, List<Customer> customers, List<Solution> solutions, Rulebook rulebook) {
        var finality = MonthFinality.of(rulebook, workspace.knownBy());
        var downloads = new RevenueDownloads(workspace, new SaleReader(customers, solutions, finality));
        var files = workspace.filesIn(FOLDER, SUFFIX);
        files.forEach(file -> downloads.take(file, workspace.nameOf(file)));
        workspace.allIn(FOLDER).stream()
                .filter(file -> !files.contains(file) && !file.toString().endsWith(NOTES))
                .forEach(file -> downloads.findings.add(passedOver(workspace.nameOf(file))));
        var book = downloads.book();
        new OpenMonths(finality, workspace.knownBy()).tell(book.sales(), downloads.findings);
        return downloads.findings.with(book);
    }

    private void take(Path file, String name) {
        var before = rows.size();
        var unread = new ArrayList<Place>();
        table.read(file, row -> reader.sale(row).ifPresentOrElse(rows::add, () -> unread.add(row.place())));
        downloads.add(new Download(name, (long) rows.size() - before + unread.size(), unread.size()));
        if (!unread.isEmpty()) {
            findings.add(unread(name, unread));
        }
    }

    private SalesBook book() {
        reader.tell(findings);
        return new SalesBook(Restatements.fold(rows, findings), downloads);
    }

    private static Finding passedOver(String name) {
        return Finding.warning(
                "sales-file-passed-over",
                Place.file(name),
                "no CSV file",
                "revenue downloads as CSV, beside each other in " + FOLDER,
                "save it as CSV, or move it out of the folder; until then its sales are in no total");
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
