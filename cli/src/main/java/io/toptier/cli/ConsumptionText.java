package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.report.ClosedMonth;
import io.toptier.report.format.MonthJson;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who consumed what, by route. */
final class ConsumptionText {
    private static final Set<String> SHOWN = Set.of("month", "knownBy", "policy", "complete", "currencies");

    private ConsumptionText() {}

    static List<String> answer(ClosedMonth closed, Format format) {
        return switch (format) {
            case TEXT -> table(closed);
            case JSON ->
                List.of(JsonText.text(MonthJson.of(closed).retain(SHOWN)).stripTrailing());
            case CSV -> CustomersCsv.lines(closed);
        };
    }

    private static List<String> table(ClosedMonth closed) {
        var table = new TextTable(LEFT, LEFT, RIGHT, LEFT);
        table.row("customer", "route", "effective", "").rule();
        for (var figures : closed.currencies()) {
            for (var customer : figures.customers()) {
                customer.consumption()
                        .routes()
                        .forEach((route, cost) -> table.row(
                                customer.id().value(),
                                route.toString(),
                                Amounts.shown(cost.effective(), figures.currency()),
                                figures.currency().getCurrencyCode()));
            }
        }
        return Stream.concat(NotWhole.lines(closed).stream(), table.lines().stream())
                .toList();
    }
}
