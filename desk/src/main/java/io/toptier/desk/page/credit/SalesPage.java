package io.toptier.desk.page.credit;

import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.desk.web.Pager;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MonthFinality;
import io.toptier.marketplace.SalesBook;
import io.toptier.marketplace.SalesMonth;
import io.toptier.marketplace.SalesMonths;
import io.toptier.marketplace.format.RevenueDownloads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Microsoft billed in a month or a fiscal year.
 *
 * @param month null for the whole year
 * @param finalOn the day the month is final; null where no rule says so, and for a year
 * @param sums by month and currency
 * @param withoutDeal how many of the transactions have no deal that is known for certain
 * @param findings those of the revenue downloads
 */
public record SalesPage(
        FiscalYear year,
        @Nullable Month month,
        @Nullable LocalDate finalOn,
        List<Tab> parts,
        List<Tab> years,
        List<Tab> months,
        List<SalesMonth> sums,
        Sum billed,
        long withoutDeal,
        List<SaleRow> rows,
        Pager pager,
        List<Choice> views,
        String view,
        String words,
        List<SalesBook.Download> downloads,
        List<Finding> findings,
        boolean mayUpload) {
    private static final int ROWS = 50;
    private static final Comparator<BilledSale> BY_DAY = Comparator.comparing(BilledSale::billedOn)
            .thenComparing(sale -> sale.buyer().name())
            .thenComparing(BilledSale::id);

    public SalesPage {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
        months = List.copyOf(months);
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
        views = List.copyOf(views);
        downloads = List.copyOf(downloads);
        findings = List.copyOf(findings);
    }

    static SalesPage of(Visit visit, SalesQuery query) {
        var outcome = visit.answers().sales();
        var read = outcome.value();
        var book = read.book().sales();
        var rows = new SalesRows(visit, read);
        var billed = book.stream()
                .filter(sale -> FiscalYear.of(sale.billedOn()).equals(query.year()))
                .filter(sale -> query.month() == null || sale.month().equals(query.month()))
                .sorted(BY_DAY)
                .toList();
        var all = billed.stream().map(rows::of).toList();
        var shown = all.stream().filter(query::takes).toList();
        var from = Math.min(shown.size(), Math.max(0, (query.page() - 1) * ROWS));
        var path = CreditPart.SALES.path(visit);
        var finality = MonthFinality.of(read.rulebook(), visit.answers().knownBy());
        return new SalesPage(
                query.year(),
                query.month(),
                query.month() == null ? null : finality.finalOn(query.month()).orElse(null),
                CreditPart.SALES.tabs(visit),
                Years.tabs(book.stream().map(BilledSale::billedOn), query.year(), path),
                months(book, query, path),
                SalesMonths.of(billed, rows.fees()),
                all.stream()
                        .map(row -> Sum.of(row.sale().revenue(), row.sale().revenueUsd()))
                        .reduce(Sum.NOTHING, Sum::plus),
                all.stream().filter(SalesView.WITHOUT_DEAL::takes).count(),
                shown.subList(from, Math.min(shown.size(), from + ROWS)),
                new Pager(query.page(), ROWS, shown.size(), "sales", query.path(path)),
                SalesView.choices(),
                query.view().key(),
                query.words(),
                read.book().downloads(),
                outcome.findings().stream()
                        .filter(finding -> finding.place().file().startsWith(RevenueDownloads.FOLDER + "/"))
                        .toList(),
                visit.may(Right.CLOSE_MONTHS));
    }

    /** The last month of a year in which something was billed; null where nothing was. */
    static @Nullable Month last(List<BilledSale> book, FiscalYear year) {
        return months(book, year).stream().reduce((first, next) -> next).orElse(null);
    }

    private static List<Month> months(List<BilledSale> book, FiscalYear year) {
        var months = new TreeSet<Month>();
        book.stream()
                .map(BilledSale::month)
                .filter(month -> month.fiscalYear().equals(year))
                .forEach(months::add);
        return List.copyOf(months);
    }

    private static List<Tab> months(List<BilledSale> book, SalesQuery query, String path) {
        var tabs = new ArrayList<Tab>();
        var year = path + "?year=" + query.year() + "&month=";
        for (var month : months(book, query.year())) {
            var count = book.stream().filter(sale -> sale.month().equals(month)).count();
            tabs.add(new Tab(month.toString(), year + month, month.equals(query.month()), Long.toString(count)));
        }
        tabs.add(new Tab("Whole year", year + "all", query.month() == null, ""));
        return tabs;
    }
}
