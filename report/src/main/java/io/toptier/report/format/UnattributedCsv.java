package io.toptier.report.format;

import io.toptier.consumption.UnattributedGroup;
import io.toptier.kernel.Decimals;
import io.toptier.report.ClosedMonth;
import io.toptier.workspace.CsvText;
import java.util.Currency;
import java.util.List;

/**
 * {@code unattributed.csv}: consumption that is nobody's, by what could be mapped to a customer, the biggest first in each
 * currency. The rows of a currency add up to its unattributed total.
 */
public final class UnattributedCsv {
    public static final String FILE = "unattributed.csv";

    private static final List<String> HEADER =
            List.of("currency", "reason", "subscription", "resource_group", "value", "effective", "billed", "lines");

    private UnattributedCsv() {}

    static byte[] of(ClosedMonth closed) {
        var csv = new CsvText(HEADER);
        for (var figures : closed.currencies()) {
            figures.month().unattributedGroups().forEach(group -> csv.row(fields(figures.currency(), group)));
        }
        return csv.bytes();
    }

    private static List<String> fields(Currency currency, UnattributedGroup group) {
        var cost = group.cost();
        return List.of(
                currency.getCurrencyCode(),
                group.reason().key(),
                group.subscription(),
                group.resourceGroup(),
                group.value(),
                Decimals.plain(cost.effective()),
                Decimals.plain(cost.billed()),
                Long.toString(cost.lines()));
    }
}
