package io.toptier.marketplace.format;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.BilledSale.Restated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which of several rows of one sale and month counts: the one known last; without days of knowledge the one in the later
 * file by name, and of one file in the later row.
 */
final class Restatements {
    private Restatements() {}

    /** The sales by id, then by month; {@code rows} come in the order of their files and lines. */
    static List<BilledSale> fold(List<KnownSale> rows, Findings findings) {
        var sales = new ArrayList<BilledSale>(rows.size());
        rows.stream()
                .collect(groupingBy(row -> row.sale().id().purchaseRecord(), toCollection(ArrayList::new)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(record -> fold(record.getValue(), sales, findings));
        return sales;
    }

    /** Of one purchase record. */
    private static void fold(List<KnownSale> rows, List<BilledSale> sales, Findings findings) {
        rows.sort(KnownSale.BY_SALE.thenComparing(KnownSale.BY_KNOWLEDGE));
        int from = 0;
        while (from < rows.size()) {
            int until = from + 1;
            while (until < rows.size() && rows.get(until).isSameSale(rows.get(from))) {
                until++;
            }
            sales.add(last(rows.subList(from, until), findings));
            from = until;
        }
    }

    private static BilledSale last(List<KnownSale> rows, Findings findings) {
        var counts = rows.get(rows.size() - 1);
        if (rows.size() == 1) {
            return counts.sale();
        }
        var others = rows.subList(0, rows.size() - 1);
        var different = others.stream().filter(counts::differsFrom).toList();
        if (!different.isEmpty()) {
            findings.add(restated(counts, different, isOrderOfRowsAlone(rows)));
        }
        return counts.sale()
                .restating(others.stream()
                        .map(KnownSale::sale)
                        .map(sale -> new Restated(sale.revenue(), sale.place()))
                        .toList());
    }

    private static boolean isOrderOfRowsAlone(List<KnownSale> rows) {
        for (int at = 1; at < rows.size(); at++) {
            var later = rows.get(at);
            if (later.standsBeside(rows.get(at - 1)) && later.differsFrom(rows.get(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Finding restated(KnownSale counts, List<KnownSale> before, boolean warn) {
        var sale = counts.sale();
        var place = sale.place().column(RevenueColumns.REVENUE);
        var seen = "%s of %s in %s, before %s"
                .formatted(
                        sale.revenue(),
                        sale.id(),
                        sale.month(),
                        before.stream()
                                .map(KnownSale::sale)
                                .map(one -> one.revenue() + " in " + one.place())
                                .collect(joining(", ")));
        return warn
                ? Finding.warning(
                        "sale-restated",
                        place,
                        seen,
                        "one row for a sale and month in one file",
                        "remove one of them, or say in a column known_on which one is later; the last row counts")
                : Finding.note(
                        "sale-restated",
                        place,
                        seen,
                        "the row known last",
                        "none: it counts, and the sale remembers the others");
    }
}
