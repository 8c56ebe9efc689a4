package io.toptier.credit.format;

import io.toptier.credit.ReportedMonth;
import io.toptier.credit.ReportedMonth.Figure;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthFigures.Proxy;
import io.toptier.report.MonthlyReport;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frozen months of a workspace: of each the last revision that was closed with no later knowledge than the day's. */
final class ReportedMonths {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private ReportedMonths() {}

    static List<ReportedMonth> read(Workspace workspace, Findings findings) {
        var store = new MonthStore(workspace);
        return store.months().stream()
                .flatMap(month -> last(findings.take(store.revisions(month)), workspace).stream())
                .map(ReportedMonths::month)
                .toList();
    }

    static ReportedMonth month(MonthlyReport report) {
        var figures = report.figures();
        return new ReportedMonth(
                report.month(),
                "months/" + report.month() + "/" + report.name(),
                measured(figures),
                figures.proxy().stream().map(ReportedMonths::proxy).toList());
    }

    private static Optional<MonthlyReport> last(List<MonthlyReport> revisions, Workspace workspace) {
        return revisions.stream()
                .filter(report -> workspace.knownBy().knows(report.knownBy().day()))
                .reduce((earlier, later) -> later);
    }

    private static List<Figure> measured(MonthFigures figures) {
        var measured = new ArrayList<Figure>();
        figures.currencies()
                .forEach((code, inCurrency) -> inCurrency.customers().forEach((customer, routes) -> {
                    var acr = routes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    measured.add(figure(
                            customer,
                            null,
                            Money.of(acr.toPlainString(), code),
                            inCurrency.usd().get(customer)));
                }));
        return measured;
    }

    private static Figure proxy(Proxy line) {
        return figure(line.customer(), line.solution(), line.amount(), null);
    }

    /** What is in dollars needs nobody to state them. */
    private static Figure figure(String customer, @Nullable String solution, Money amount, @Nullable BigDecimal usd) {
        var dollars = amount.currency().equals(DOLLAR) ? amount.amount() : usd;
        return new Figure(new CustomerId(customer), solution, amount, dollars);
    }
}
