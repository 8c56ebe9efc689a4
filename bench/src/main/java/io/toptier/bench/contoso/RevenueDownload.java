package io.toptier.bench.contoso;

import java.util.stream.Collectors;

/** {@code sales/*.csv}: Partner Center's revenue download. */
final class RevenueDownload {

    private static final String HEADER =
            "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,"
                    + "EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment\n";

    private RevenueDownload() {}

    /** The lines of the months from {@code first} to {@code last}, both {@code yyyy-MM}, by customer. */
    static String table(String first, String last) {
        return Sale.ALL.stream()
                .filter(sale -> isBetween(sale.on(), first, last))
                .map(RevenueDownload::row)
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static boolean isBetween(String day, String first, String last) {
        var month = day.substring(0, first.length());
        return month.compareTo(first) >= 0 && month.compareTo(last) <= 0;
    }

    private static String row(Sale sale) {
        var purchase = sale.purchase();
        return String.join(
                        ",",
                        purchase.id(),
                        Integer.toString(sale.lineItem()),
                        purchase.customerId(),
                        purchase.company(),
                        purchase.offer(),
                        purchase.plan(),
                        sale.on(),
                        sale.revenue(),
                        sale.revenueUsd(),
                        sale.payoutStatus(),
                        purchase.channel(),
                        sale.isTrial() ? "Yes" : "No")
                + "\n";
    }
}
