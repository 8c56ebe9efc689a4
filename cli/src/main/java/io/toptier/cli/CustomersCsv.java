package io.toptier.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.toptier.kernel.Decimals;
import io.toptier.report.ClosedMonth;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The customers of a closed month by route, all digits, as CSV. */
final class CustomersCsv {
    private CustomersCsv() {}

    static List<String> lines(ClosedMonth closed) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("month", "currency", "customer", "name", "route", "effective", "billed");
            for (var figures : closed.currencies()) {
                for (var customer : figures.customers()) {
                    customer.consumption()
                            .routes()
                            .forEach((route, cost) -> csv.writeRecord(
                                    closed.month().toString(),
                                    figures.currency().getCurrencyCode(),
                                    customer.id().value(),
                                    customer.name(),
                                    route.toString(),
                                    Decimals.plain(cost.effective()),
                                    Decimals.plain(cost.billed())));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Arrays.asList(text.toString().stripTrailing().split("\n", -1));
    }
}
