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
import java.util.stream.Stream;

/** The rows of the README's tables on sales and credit. */
final class SalesPage {

    private SalesPage() {}

    /** The sales that the change of December 2023 moves, by purchase. */
    static String moved() {
        return Sales.ALL.stream()
                .filter(SalesPage::isMoved)
                .collect(groupingBy(Sale::purchase, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(moved -> moved(moved.getKey(), moved.getValue()))
                .collect(joining());
    }

    /** Credited only since the change. */
    static boolean isMoved(Sale sale) {
        return View.AFTER_THE_CHANGE.credits(sale) && !View.BEFORE_THE_CHANGE.credits(sale);
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
        return SellerCreditTruth.credited(View.AFTER_THE_CHANGE).keySet().stream()
                .map(SalesPage::seller)
                .collect(joining());
    }

    private static String seller(String seller) {
        var amounts = Stream.of(View.values())
                .map(view -> SellerCreditTruth.credited(view).getOrDefault(seller, List.of()))
                .map(sales -> shown(SellerCreditTruth.usd(sales), "USD"));
        var name = seller.equals(SellerCreditTruth.NOBODY) ? "nobody" : seller;
        return Stream.concat(Stream.of(name), amounts).collect(joining(" | ", "| ", " |\n"));
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
