package io.toptier.bench.sales;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Exact sums of credit by seller, fiscal quarter and currency, in hundredths. */
final class CreditTotals {

    private final Map<String, long[]> sums = new TreeMap<>();

    /** A line of an eligible solution, in full for each of its sellers. */
    void add(BigPurchase purchase, int line, long amount) {
        var sellers = purchase.sellers();
        for (var seller : sellers.isEmpty() ? List.of("") : sellers) {
            var quarter = BigPurchase.month(line).compareTo("2023-10") < 0 ? "FY24-Q1" : "FY24-Q2";
            var key = String.join(",", seller, quarter, purchase.currency().name());
            var sum = sums.computeIfAbsent(key, first -> new long[3]);
            sum[0]++;
            sum[1] += amount;
            sum[2] += purchase.currency().usd(amount);
        }
    }

    /** By seller, quarter and currency; no seller is an empty one. */
    String table() {
        return sums.entrySet().stream()
                .map(sum -> sum.getKey() + "," + sum.getValue()[0] + "," + sum.getValue()[1] + "," + sum.getValue()[2]
                        + "\n")
                .collect(Collectors.joining("", "seller,quarter,currency,entries,amount,usd\n", ""));
    }
}
