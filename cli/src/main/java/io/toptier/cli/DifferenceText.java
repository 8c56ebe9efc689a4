package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.report.MonthDifference;
import io.toptier.report.MonthDifference.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What changed between two revisions of a month, and why. */
final class DifferenceText {
    private DifferenceText() {}

    static List<String> lines(MonthDifference difference) {
        var lines = new ArrayList<String>();
        lines.add("%s: %s → %s".formatted(difference.month(), difference.from(), difference.to()));
        if (difference.isEmpty()) {
            lines.add("nothing changed");
            return lines;
        }
        var table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT, LEFT, LEFT);
        table.row("", "before", "after", "change", "", "by").rule();
        difference.customers().forEach(change -> row(table, change, difference.causes()));
        difference.others().forEach(change -> row(table, change, difference.causes()));
        lines.addAll(table.lines());
        difference.causes().forEach(cause -> lines.add("cause: " + cause));
        return lines;
    }

    private static void row(TextTable table, Change change, List<String> causes) {
        table.row(
                change.what(),
                Amounts.shown(change.before()),
                Amounts.shown(change.after()),
                Amounts.shown(change.change()),
                change.after().currency().getCurrencyCode(),
                routes(change.reasons(), causes));
    }

    /** Which routes moved; what moved them stands once below the table, as the causes. */
    private static String routes(List<String> reasons, List<String> causes) {
        return reasons.stream()
                .filter(reason -> !causes.contains(reason))
                .map(reason -> reason.split(": ", 2)[0])
                .collect(Collectors.joining(", "));
    }
}
