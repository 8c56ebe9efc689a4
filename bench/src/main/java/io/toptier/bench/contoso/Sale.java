package io.toptier.bench.contoso;

import java.util.List;

/**
 * One billed line of a purchase.
 *
 * @param on the first day of the billed month, or the day of a one-time purchase
 * @param revenue in the customer's currency
 */
record Sale(Purchase purchase, String on, String revenue, String revenueUsd, String payoutStatus, boolean isTrial) {

    static final List<Sale> ALL = List.of(
            sale(Purchase.ADVENTURE_WORKS, "2023-09-15", "50000", "Sent"),
            sale(Purchase.ALPINE, "2023-10-01", "800", "Sent"),
            sale(Purchase.ALPINE, "2023-11-01", "800", "Rejected"),
            sale(Purchase.ALPINE, "2023-12-01", "-800", "Reprocessed"),
            sale(Purchase.CITY_POWER, "2023-12-01", "12000", "Uncollected"),
            sale(Purchase.COHO, "2023-10-01", "99.99", "Sent"),
            sale(Purchase.COHO, "2023-11-01", "99.99", "Sent"),
            sale(Purchase.COHO, "2023-12-01", "99.99", "Upcoming"),
            sale(Purchase.COHO, "2024-01-01", "99.99", "Unprocessed"),
            sale(Purchase.CONSOLIDATED_MESSENGER, "2023-12-01", "640", "Upcoming"),
            sale(Purchase.CONSOLIDATED_MESSENGER, "2024-01-01", "640", "Unprocessed"),
            sale(Purchase.FABRIKAM, "2023-09-01", "6000", "Sent"),
            sale(Purchase.FABRIKAM, "2023-10-01", "6000", "Sent"),
            sale(Purchase.FABRIKAM, "2023-11-01", "6000", "Sent"),
            sale(Purchase.FABRIKAM, "2023-12-01", "6000", "Upcoming"),
            sale(Purchase.FABRIKAM, "2024-01-01", "6000", "Unprocessed"),
            sale(Purchase.FOURTH_COFFEE, "2023-09-01", "500", "Sent"),
            sale(Purchase.FOURTH_COFFEE, "2023-10-01", "500", "Sent"),
            sale(Purchase.FOURTH_COFFEE, "2023-11-01", "500", "Sent"),
            sale(Purchase.FOURTH_COFFEE, "2023-12-01", "500", "Upcoming"),
            sale(Purchase.FOURTH_COFFEE, "2024-01-01", "500", "Unprocessed"),
            sale(Purchase.LITWARE, "2023-12-01", "418.75", "Upcoming"),
            sale(Purchase.LITWARE, "2024-01-01", "2731.5", "Unprocessed"),
            sale(Purchase.LUCERNE, "2023-10-01", "3800", "Sent").inEur("4018.5"),
            sale(Purchase.LUCERNE, "2023-11-01", "3800", "Sent").inEur("4137.44"),
            sale(Purchase.LUCERNE, "2023-12-01", "3800", "Upcoming").inEur("4199"),
            sale(Purchase.LUCERNE, "2024-01-01", "3800", "Unprocessed").inEur("4118.06"),
            sale(Purchase.NORTHWIND, "2023-10-01", "2100", "Sent"),
            sale(Purchase.NORTHWIND, "2023-11-01", "2100", "Sent"),
            sale(Purchase.NORTHWIND, "2023-12-01", "2100", "Upcoming"),
            sale(Purchase.NORTHWIND, "2024-01-01", "2100", "Unprocessed"),
            sale(Purchase.PROSEWARE, "2023-11-01", "2210.4", "Sent").inEur("2406.68"),
            sale(Purchase.PROSEWARE, "2023-12-01", "2688.15", "Upcoming").inEur("2970.41"),
            sale(Purchase.PROSEWARE, "2024-01-01", "2541.9", "Unprocessed").inEur("2754.66"),
            sale(Purchase.RELECLOUD, "2024-01-01", "1450", "Unprocessed").inEur("1571.37"),
            sale(Purchase.TAILSPIN, "2023-10-01", "0", "Not eligible").trial(),
            sale(Purchase.TAILSPIN, "2023-11-01", "2500", "Sent"),
            sale(Purchase.TAILSPIN, "2023-12-01", "2500", "Upcoming"),
            sale(Purchase.TAILSPIN, "2024-01-01", "2500", "Unprocessed"),
            sale(Purchase.WOODGROVE, "2024-01-01", "9000", "Unprocessed").inEur("9753.3"));

    /** Counts the lines of a purchase from 1, over all months. */
    int lineItem() {
        return ALL.stream().filter(sale -> sale.purchase == purchase).toList().indexOf(this) + 1;
    }

    private static Sale sale(Purchase purchase, String on, String revenue, String payoutStatus) {
        return new Sale(purchase, on, revenue, revenue, payoutStatus, false);
    }

    private Sale inEur(String usd) {
        return new Sale(purchase, on, revenue, usd, payoutStatus, isTrial);
    }

    private Sale trial() {
        return new Sale(purchase, on, revenue, revenueUsd, payoutStatus, true);
    }
}
