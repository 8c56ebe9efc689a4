package io.toptier.bench.contoso;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.toptier.bench.Json;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code truth/seller-credit.json}: how much of Marketplace Billed Sales (MBS) counts for which seller of Microsoft, as
 * known before and after the change of December 2023. It is the sum of what each sale was made to be.
 */
final class SellerCreditTruth {

    /** Stands for sales without a seller; in the file {@code null}. */
    static final String NOBODY = "";

    private static final LocalDate CHANGE_REACHES_BACK_TO = LocalDate.parse("2023-07-01");
    private static final LocalDate TOP_TIER_SINCE = LocalDate.parse("2023-11-01");

    private SellerCreditTruth() {}

    /** The day an answer is given with: it changes the rules that are known, not the sales. */
    enum View {
        BEFORE_THE_CHANGE("2023-10-01", TOP_TIER_SINCE),
        AFTER_THE_CHANGE("2024-01-15", CHANGE_REACHES_BACK_TO);

        final LocalDate knownBy;
        private final LocalDate creditSince;

        View(String knownBy, LocalDate creditSince) {
            this.knownBy = LocalDate.parse(knownBy);
            this.creditSince = creditSince;
        }

        boolean credits(Sale sale) {
            return !sale.isTrial()
                    && !sale.on().isBefore(creditSince)
                    && sale.purchase().offer().isEligible(sale.on());
        }
    }

    static byte[] file() {
        var views = new LinkedHashMap<String, Object>();
        for (var view : View.values()) {
            views.put(view.knownBy.toString(), sellers(view));
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("measure", "mbs");
        content.put("knownBy", views);
        return Json.bytes(content);
    }

    /** By seller; a sale with two sellers counts for each in full. */
    static Map<String, List<Sale>> credited(View view) {
        var sales = new TreeMap<String, List<Sale>>();
        for (var sale : Sales.ALL) {
            if (view.credits(sale)) {
                sellers(sale)
                        .forEach(seller -> sales.computeIfAbsent(seller, first -> new ArrayList<>())
                                .add(sale));
            }
        }
        return sales;
    }

    static BigDecimal usd(List<Sale> sales) {
        return sales.stream().map(Sale::amountUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> sellers(Sale sale) {
        var sellers = sale.purchase().sellers();
        return sellers.isEmpty() ? List.of(NOBODY) : sellers;
    }

    private static List<Map<String, @Nullable Object>> sellers(View view) {
        return credited(view).entrySet().stream()
                .map(entry -> seller(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, @Nullable Object> seller(String seller, List<Sale> sales) {
        var quarters = sales.stream()
                .collect(groupingBy(
                        sale -> FiscalYear.of(sale.on()) + "-Q" + FiscalYear.quarterOf(sale.on()),
                        TreeMap::new,
                        toList()));
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("seller", seller.equals(NOBODY) ? null : seller);
        content.put("sales", sales.size());
        content.put("usd", Decimals.plain(usd(sales)));
        content.put(
                "quarters",
                quarters.entrySet().stream()
                        .map(quarter -> quarter(quarter.getKey(), quarter.getValue()))
                        .toList());
        return content;
    }

    private static Map<String, Object> quarter(String quarter, List<Sale> sales) {
        var amounts = new TreeMap<String, BigDecimal>();
        sales.forEach(sale -> amounts.merge(sale.purchase().currency(), sale.amount(), BigDecimal::add));
        var currencies = new LinkedHashMap<String, Object>();
        amounts.forEach((currency, amount) -> currencies.put(currency, Decimals.plain(amount)));
        var content = new LinkedHashMap<String, Object>();
        content.put("quarter", quarter);
        content.put("sales", sales.size());
        content.put("usd", Decimals.plain(usd(sales)));
        content.put("currencies", currencies);
        return content;
    }
}
