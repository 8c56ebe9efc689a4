package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that Microsoft billed for Contoso, by purchase, the earliest first. */
final class Sales {

    static final List<Sale> ALL = Stream.of(
                    once(Purchase.ADVENTURE_WORKS, "2023-09-15", "50000"),
                    once(Purchase.ALPINE, "2023-10-01", "800"),
                    List.of(
                            line(Purchase.ALPINE, "2023-11-01", "800").withStatus("Rejected"),
                            line(Purchase.ALPINE, "2023-12-01", "-800").withStatus("Reprocessed"),
                            line(Purchase.CITY_POWER, "2023-12-01", "12000").withStatus("Uncollected")),
                    monthly(Purchase.COHO, "2023-07", "2024-01", "99.99"),
                    monthly(Purchase.CONSOLIDATED_MESSENGER, "2023-12", "2024-01", "640"),
                    monthly(Purchase.FABRIKAM, "2023-08", "2024-01", "6000"),
                    monthly(Purchase.FABRIKAM_PILOT, "2022-11", "2023-04", "900"),
                    monthly(Purchase.FOURTH_COFFEE, "2023-09", "2024-01", "500"),
                    once(Purchase.LITWARE, "2023-12-01", "418.75"),
                    once(Purchase.LITWARE, "2024-01-01", "2731.5"),
                    once(Purchase.LITWARE_LAKE, "2023-08-07", "2400"),
                    monthly(Purchase.LUCERNE, "2023-10", "2024-01", "3800"),
                    monthly(Purchase.NORTHWIND, "2023-10", "2024-01", "2100"),
                    monthly(Purchase.NORTHWIND_DESK, "2023-02", "2024-01", "750"),
                    List.of(line(Purchase.PROSEWARE, "2023-11-01", "2210.4").restating("2105.15")),
                    once(Purchase.PROSEWARE, "2023-12-01", "2688.15"),
                    once(Purchase.PROSEWARE, "2024-01-01", "2541.9"),
                    once(Purchase.RELECLOUD, "2024-01-01", "1450"),
                    monthly(Purchase.RELECLOUD_DESK, "2023-05", "2024-01", "190"),
                    List.of(line(Purchase.TAILSPIN, "2023-10-01", "0").trial()),
                    monthly(Purchase.TAILSPIN, "2023-11", "2024-01", "2500"),
                    once(Purchase.WOODGROVE, "2024-01-01", "9000"),
                    once(Purchase.WOODGROVE_PILOT, "2023-06-30", "12000"))
            .flatMap(List::stream)
            .toList();

    private Sales() {}

    /** Counts the lines of a purchase from 1, over all months. */
    static int lineItem(Sale line) {
        return ALL.stream()
                        .filter(sale -> sale.purchase() == line.purchase())
                        .toList()
                        .indexOf(line)
                + 1;
    }

    private static List<Sale> once(Purchase purchase, String on, String revenue) {
        return List.of(line(purchase, on, revenue));
    }

    private static List<Sale> monthly(Purchase purchase, String first, String last, String revenue) {
        var sales = new ArrayList<Sale>();
        var end = Month.parse(last).orElseThrow();
        for (var month = Month.parse(first).orElseThrow(); month.compareTo(end) <= 0; month = month.next()) {
            sales.add(Sale.usual(purchase, month.firstDay(), revenue));
        }
        return sales;
    }

    private static Sale line(Purchase purchase, String on, String revenue) {
        return Sale.usual(purchase, LocalDate.parse(on), revenue);
    }
}
