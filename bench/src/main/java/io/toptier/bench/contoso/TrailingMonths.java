package io.toptier.bench.contoso;

import io.toptier.bench.Json;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * {@code truth/trailing-months.json}: what the twelve months up to each of the last ones add up to, by the revenue
 * report's definition, in which each line of a purchase is a transaction.
 *
 * @param last the last of the twelve
 */
record TrailingMonths(Month last) {

    private static final int TWELVE = 12;
    private static final BigDecimal LEAST = new BigDecimal("100");

    static List<TrailingMonths> all() {
        return IntStream.rangeClosed(-1, 3)
                .mapToObj(months -> new TrailingMonths(Contoso.FIRST.plus(months)))
                .toList();
    }

    static byte[] file() {
        return Json.bytes(
                Map.of("trailing", all().stream().map(TrailingMonths::content).toList()));
    }

    /** Refunds deducted. */
    BigDecimal billedUsd() {
        return SellerCreditTruth.usd(sales());
    }

    /** Lines of at least 100 US dollars. */
    long transactions() {
        return transacted().size();
    }

    /** Who is in those lines. */
    long customers() {
        return transacted().stream()
                .map(sale -> sale.purchase().customerId())
                .distinct()
                .count();
    }

    private List<Sale> transacted() {
        return sales().stream()
                .filter(sale -> sale.amountUsd().compareTo(LEAST) >= 0)
                .toList();
    }

    private List<Sale> sales() {
        return Sales.ALL.stream()
                .filter(sale -> !sale.isTrial())
                .filter(sale -> sale.month().compareTo(last) <= 0)
                .filter(sale -> sale.month().compareTo(last.plus(-TWELVE)) > 0)
                .toList();
    }

    private Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("month", last.toString());
        content.put("billedUsd", Decimals.plain(billedUsd()));
        content.put("transactions", transactions());
        content.put("customers", customers());
        return content;
    }
}
