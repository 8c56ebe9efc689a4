package io.toptier.bench.sales;

import io.toptier.bench.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes a workspace of many billed sales, and beside it the exact totals of what they earn: {@code wanted-*.csv}, by seller,
 * fiscal quarter and currency, in hundredths.
 *
 * <p>The partner is top tier since November 2023, and half of the sales are from before: by the rule as published first
 * they earn nothing, by the change of December 2023 they do. {@code changed/} has one month's download as it might be
 * later, with other amounts in every tenth purchase.
 */
public final class BigSales {

    private static final List<String> MONTHS =
            List.of("2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12");
    private static final String CHANGED = "2023-12";
    private static final int CHANGED_OF = 10;
    private static final long CHANGE = 137;
    private static final String HEADER =
            "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,"
                    + "EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment,Currency\n";

    private final Path folder;
    private final int purchases;

    private BigSales(Path folder, int purchases) {
        this.folder = folder;
        this.purchases = purchases;
    }

    /** {@code <folder> <sales>}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** @param sales rounded down to whole purchases of {@value BigPurchase#LINES} lines */
    public static void write(Path folder, int sales) throws IOException {
        new BigSales(folder, sales / BigPurchase.LINES).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("sales"));
        Files.createDirectories(folder.resolve("changed"));
        new BigDeals(folder, purchases).write();
        for (var month : MONTHS) {
            download("sales/" + name(month), month, false);
        }
        download("changed/" + name(CHANGED), CHANGED, true);
        totals("then", 5, false);
        totals("now", 1, false);
        totals("changed", 1, true);
        Files.write(folder.resolve("sizes.json"), Json.bytes(Map.of("sales", purchases * BigPurchase.LINES)));
    }

    private static String name(String month) {
        return "ISVRevenue-" + month + ".csv";
    }

    private void download(String name, String month, boolean isChanged) throws IOException {
        try (var file = Files.newBufferedWriter(folder.resolve(name))) {
            file.write(HEADER);
            for (int number = 0; number < purchases; number++) {
                var purchase = new BigPurchase(number);
                for (int line = 1; line <= BigPurchase.LINES; line++) {
                    if (BigPurchase.month(line).equals(month)) {
                        row(file, purchase, line, amount(purchase, line, isChanged));
                    }
                }
            }
        }
    }

    private static void row(BufferedWriter file, BigPurchase purchase, int line, long amount) throws IOException {
        var currency = purchase.currency();
        var company = BigPurchase.company(purchase.customer());
        file.write(String.join(
                ",",
                purchase.record(),
                Integer.toString(line),
                "b-" + purchase.customer(),
                company,
                purchase.offer().title,
                line % 2 == 0 ? "metered" : "team",
                BigPurchase.month(line) + "-01",
                text(amount),
                text(currency.usd(amount)),
                "Sent",
                "Enterprise",
                "No",
                currency.name()));
        file.write('\n');
    }

    /** What the lines from one on earn. */
    private void totals(String name, int firstLine, boolean isChanged) throws IOException {
        var totals = new CreditTotals();
        for (int number = 0; number < purchases; number++) {
            var purchase = new BigPurchase(number);
            for (int line = firstLine;
                    line <= BigPurchase.LINES && purchase.offer().isEligible();
                    line++) {
                totals.add(purchase, line, amount(purchase, line, isChanged));
            }
        }
        Files.writeString(folder.resolve("wanted-" + name + ".csv"), totals.table());
    }

    private static long amount(BigPurchase purchase, int line, boolean isChanged) {
        long amount = purchase.amount(line);
        boolean isOther = isChanged
                && purchase.number() % CHANGED_OF == 0
                && BigPurchase.month(line).equals(CHANGED);
        return isOther ? amount + (purchase.currency().hasDecimals() ? CHANGE : CHANGE * 100) : amount;
    }

    /** Hundredths as a decimal, {@code 12.05}. */
    private static String text(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
