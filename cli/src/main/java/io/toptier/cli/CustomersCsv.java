package io.toptier.cli;

import io.toptier.kernel.Decimals;
import io.toptier.report.ClosedMonth;
import java.util.ArrayList;
import java.util.List;

/** The customers of a closed month by route, all digits, as CSV. */
final class CustomersCsv {
    private static final List<String> HEADER =
            List.of("month", "currency", "customer", "name", "route", "effective", "billed");

    private CustomersCsv() {}

    static List<String> lines(ClosedMonth closed) {
        var rows = new ArrayList<List<String>>();
        for (var figures : closed.currencies()) {
            for (var customer : figures.customers()) {
                customer.consumption()
                        .routes()
                        .forEach((route, cost) -> rows.add(List.of(
                                closed.month().toString(),
                                figures.currency().getCurrencyCode(),
                                customer.id().value(),
                                customer.name(),
                                route.toString(),
                                Decimals.plain(cost.effective()),
                                Decimals.plain(cost.billed()))));
            }
        }
        return CsvLines.of(HEADER, rows);
    }
}
