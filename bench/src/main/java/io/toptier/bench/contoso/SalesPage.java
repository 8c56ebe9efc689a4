package io.toptier.bench.contoso;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.toptier.bench.contoso.SellerCreditTruth.View;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/** The rows of the README's tables on sales and credit. */
final class SalesPage {

    private SalesPage() {}

    /** The sales that the change of December 2023 moves, by purchase. */
    static String moved() {
        return Sales.ALL.stream()
                .filter(sale -> View.NOW.credits(sale) && !View.THEN.credits(sale))
                .collect(groupingBy(Sale::purchase, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(moved -> moved(moved.getKey(), moved.getValue()))
                .collect(joining());
    }

    private static String moved(Purchase purchase, List<Sale> sales) {
        var billed = sales.stream().map(Sale::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "| %s | %s | %s | %s %s | %s | %s |\n"
                .formatted(
                        purchase.company(),
                        purchase.offer().solution(),
                        sales.size(),
                        shown(billed, purchase.currency()),
                        purchase.currency(),
                        shown(SellerCreditTruth.usd(sales), "USD"),
                        purchase.sellers().isEmpty() ? "nobody" : String.join(", ", purchase.sellers()));
    }

    static String sellers() {
        var then = SellerCreditTruth.credited(View.THEN);
        return SellerCreditTruth.credited(View.NOW).entrySet().stream()
                .map(now -> {
                    var before = SellerCreditTruth.usd(then.getOrDefault(now.getKey(), List.of()));
                    var after = SellerCreditTruth.usd(now.getValue());
                    return "| %s | %s | %s | %s |\n"
                            .formatted(
                                    now.getKey().equals(SellerCreditTruth.NOBODY) ? "nobody" : now.getKey(),
                                    shown(before, "USD"),
                                    shown(after, "USD"),
                                    shown(after.subtract(before), "USD"));
                })
                .collect(joining());
    }

    static String trailing() {
        return TrailingMonths.all().stream()
                .map(months -> "| %s | %s | %s | %s |\n"
                        .formatted(
                                months.last(),
                                shown(months.billedUsd(), "USD"),
                                months.transactions(),
                                months.customers()))
                .collect(joining());
    }

    private static String shown(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency)).shown();
    }
}
