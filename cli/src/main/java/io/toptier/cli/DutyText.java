package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.report.ClosedMonth;
import io.toptier.report.PracrField;
import io.toptier.report.PracrReport;
import io.toptier.report.ProxyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a report is due, and what it would say. */
final class DutyText {
    private DutyText() {}

    static List<String> lines(ClosedMonth closed) {
        var lines = new ArrayList<>(NotWhole.lines(closed));
        lines.add(closed.month() + ": " + closed.duty().reason());
        var basis = closed.duty().basis();
        if (basis != null) {
            lines.add("  " + basis);
        }
        for (var report : closed.reports()) {
            lines.add("");
            lines.add(report.template().layout().fileName() + " (template "
                    + report.template().version() + ", "
                    + report.template().provenance().name().toLowerCase(Locale.ROOT) + ")");
            lines.addAll(rows(report));
        }
        if (!closed.proxy().isEmpty()) {
            lines.add("");
            lines.add("proxy method, beside it: EAC percentage × monthly contract value");
            lines.addAll(proxy(closed.proxy()));
        }
        return lines;
    }

    private static List<String> rows(PracrReport report) {
        var table = new TextTable(LEFT, RIGHT, LEFT);
        for (var row : report.rows()) {
            table.row(
                    row.value(PracrField.CUSTOMER_NAME),
                    row.value(PracrField.ACR_AMOUNT),
                    row.value(PracrField.CURRENCY));
        }
        return table.lines();
    }

    private static List<String> proxy(List<ProxyLine> proxy) {
        var table = new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        for (var line : proxy) {
            table.row(
                    line.contract().customer().value(),
                    line.contract().solution(),
                    Amounts.shown(line.contract().monthlyValue()),
                    line.percent().toPlainString() + " %",
                    Amounts.shown(line.amount()),
                    line.amount().currency().getCurrencyCode());
        }
        return table.lines();
    }
}
