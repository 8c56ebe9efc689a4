package io.toptier.bench.contoso;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A revenue download of Partner Center, one of {@code sales/*.csv}: the lines of its months, and those of the month
 * before that were restated since.
 *
 * @param columns in the order and case of that day
 */
record RevenueDownload(String name, Month first, Month last, List<String> columns) {

    private static final List<String> USUAL = List.of(
            "PurchaseRecordId",
            "LineItemId",
            "CustomerId",
            "CustomerCompanyName",
            "OfferName",
            "SKU",
            "MonthStartDate",
            "Revenue",
            "EstimatedRevenueUSD",
            "PayoutStatus",
            "SalesChannel",
            "TrialDeployment");
    private static final List<String> WITH_CURRENCY =
            Stream.concat(USUAL.stream(), Stream.of("Currency")).toList();
    private static final List<String> OTHERWISE = List.of(
            "MonthStartDate",
            "CustomerCompanyName",
            "CustomerId",
            "OfferName",
            "Sku",
            "purchaseRecordId",
            "lineItemId",
            "revenue",
            "estimatedRevenueUSD",
            "currency",
            "payoutStatus",
            "salesChannel",
            "trialDeployment");

    static final List<RevenueDownload> ALL = List.of(
            download("2022-07", "2023-06", USUAL),
            download("2023-07", "2023-10", USUAL),
            download("2023-11", "2023-11", WITH_CURRENCY),
            download("2023-12", "2023-12", OTHERWISE),
            download("2024-01", "2024-01", WITH_CURRENCY));

    private static RevenueDownload download(String first, String last, List<String> columns) {
        var span = first.equals(last) ? first : first + "_" + last;
        return new RevenueDownload(
                "ISVRevenue-" + span + ".csv",
                Month.parse(first).orElseThrow(),
                Month.parse(last).orElseThrow(),
                columns);
    }

    /** By purchase. */
    String table() {
        var head = String.join(",", columns) + "\n";
        return Sales.ALL.stream().flatMap(this::row).collect(Collectors.joining("", head, ""));
    }

    private Stream<String> row(Sale sale) {
        if (sale.month().compareTo(first) >= 0 && sale.month().compareTo(last) <= 0) {
            return Stream.of(row(sale, sale.firstReported()));
        }
        boolean isLate = sale.isRestated() && sale.month().next().equals(first);
        return isLate ? Stream.of(row(sale, sale.revenue())) : Stream.of();
    }

    private String row(Sale sale, String revenue) {
        return columns.stream().map(column -> cell(column, sale, revenue)).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String column, Sale sale, String revenue) {
        var purchase = sale.purchase();
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "purchaserecordid" -> purchase.id();
            case "lineitemid" -> Integer.toString(Sales.lineItem(sale));
            case "customerid" -> purchase.customerId();
            case "customercompanyname" -> purchase.company();
            case "offername" -> purchase.offer().title();
            case "sku" -> purchase.plan();
            case "monthstartdate" -> sale.on().toString();
            case "revenue" -> revenue;
            case "estimatedrevenueusd" -> Decimals.plain(sale.usd(revenue));
            case "payoutstatus" -> sale.payoutStatus();
            case "saleschannel" -> purchase.channel();
            case "trialdeployment" -> sale.isTrial() ? "Yes" : "No";
            case "currency" -> purchase.currency();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
