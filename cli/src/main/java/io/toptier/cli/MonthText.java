package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.consumption.Cost;
import io.toptier.consumption.Reconciliation.Bridge;
import io.toptier.consumption.Route;
import io.toptier.report.ClosedMonth;
import io.toptier.report.CurrencyFigures;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** A closed month as a table: the customers, then everything else, down to the invoice. */
final class MonthText {
    private MonthText() {}

    static List<String> lines(ClosedMonth closed) {
        var lines = new ArrayList<String>();
        lines.add("%s · %s · policy %s · known by %s"
                .formatted(
                        closed.books().settings().partner().name(),
                        closed.month(),
                        closed.attributed().policy().name(),
                        closed.knownBy()));
        lines.addAll(NotWhole.lines(closed));
        for (var figures : closed.currencies()) {
            lines.add("");
            lines.addAll(table(closed, figures).lines());
        }
        lines.add("");
        lines.add("PRACR: " + closed.duty().reason());
        var basis = closed.duty().basis();
        if (basis != null) {
            lines.add("       " + basis);
        }
        return lines;
    }

    private static TextTable table(ClosedMonth closed, CurrencyFigures figures) {
        var currency = figures.currency();
        var month = figures.month();
        var table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(currency.getCurrencyCode(), "effective", "billed", "charges", "")
                .rule();
        for (var customer : figures.customers()) {
            var cost = customer.consumption().total();
            table.row(
                    customer.id().value(),
                    Amounts.shown(customer.acr()),
                    Amounts.shown(cost.billed(), currency),
                    "",
                    routes(customer.consumption().routes().keySet().stream().toList()));
        }
        table.row("rounding", Amounts.shown(figures.rounding()), "", "", "").rule();
        table.row("customers", Amounts.shown(figures.totalShown()), billed(month.customersTotal(), currency), "", "");
        month.unattributed().forEach((reason, cost) -> row(table, "unattributed: " + reason.key(), cost, currency));
        month.excluded().forEach((charge, cost) -> row(table, "excluded: " + charge.key(), cost, currency));
        table.rule();
        row(table, "total", month.total(), currency);
        closed.reconciliation().in(currency).ifPresent(bridge -> invoice(table, bridge));
        return table;
    }

    private static void row(TextTable table, String label, Cost cost, Currency currency) {
        table.row(
                label,
                Amounts.shown(cost.effective(), currency),
                billed(cost, currency),
                Long.toString(cost.lines()),
                "");
    }

    private static void invoice(TextTable table, Bridge bridge) {
        var stated = bridge.statedInvoice();
        if (stated != null) {
            var agreement = bridge.difference()
                    .map(money -> money.isZero() ? "agrees" : "differs by " + money)
                    .orElse("");
            table.row("invoice", "", Amounts.shown(stated, bridge.currency()), "", agreement);
        }
    }

    private static String billed(Cost cost, Currency currency) {
        return Amounts.shown(cost.billed(), currency);
    }

    private static String routes(List<Route> routes) {
        return routes.stream().map(Route::toString).collect(Collectors.joining(", "));
    }
}
