package io.toptier.standing;

import io.toptier.kernel.Decimals;
import io.toptier.marketplace.BilledSale;
import io.toptier.standing.Evidence.Found;
import io.toptier.standing.Evidence.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Marketplace transactions, by the definition of the year: each line of a purchase once, however many months it is billed
 * in, or each offer and customer once and each private offer once. A transaction is worth what was billed of it within the
 * window, refunds deducted.
 */
final class Transactions {
    private static final String BY_OFFER = "offer-and-customer";

    private final CountedSales book;
    private final Buyers buyers;
    private final boolean byOffer;
    private final Map<String, String> privateOffers;
    private final MonthlyAmounts amounts;
    private final Map<String, String> buyerOf = new HashMap<>();
    private final Map<Asked, Set<String>> counted = new HashMap<>();

    /**
     * @param word the rule's {@code transaction}: {@code purchase-record-and-line-item} or {@code offer-and-customer}
     * @param privateOffers purchase record → private offer
     */
    Transactions(CountedSales book, Buyers buyers, String word, Map<String, String> privateOffers) {
        this.book = book;
        this.buyers = buyers;
        this.byOffer = word.equals(BY_OFFER);
        this.privateOffers = privateOffers;
        this.amounts = MonthlyAmounts.of(book.counted(), this::key);
        book.counted().forEach(sale -> buyerOf.putIfAbsent(key(sale), buyers.key(sale)));
    }

    /** Those worth at least so much in a window; a transaction of nothing is none. */
    Set<String> in(Window window, BigDecimal least) {
        return counted.computeIfAbsent(new Asked(window, least), this::count);
    }

    private Set<String> count(Asked asked) {
        return amounts.keys().stream()
                .filter(key -> isEnough(amounts.in(key, asked.window()), asked.least()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The buyers of those. */
    Set<String> buyersIn(Window window, BigDecimal least) {
        return in(window, least).stream().map(this::buyer).collect(Collectors.toSet());
    }

    /** Whether a transaction would be one if so much more were billed of it. */
    boolean wouldBe(String key, BigDecimal more, Window window, BigDecimal least) {
        return isEnough(amounts.in(key, window).add(more), least);
    }

    Found evidence(Window window, BigDecimal least) {
        var sales = new TreeMap<String, List<BilledSale>>();
        book.in(window)
                .forEach(one -> sales.computeIfAbsent(key(one), none -> new ArrayList<>())
                        .add(one.sale()));
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        sales.forEach((key, rows) -> {
            var amount = amounts.in(key, window);
            var enough = isEnough(amount, least);
            var why = (enough ? "at least " : "less than ") + Decimals.plain(least) + " USD";
            (enough ? counted : excluded)
                    .add(new Item(words(key, rows), new Quantity.Dollars(amount).toString(), why, rows));
        });
        return new Found(counted, excluded);
    }

    String definition() {
        return byOffer
                ? "each offer and customer once, each private offer once"
                : "each purchase record and line item once, however many months it is billed in";
    }

    private String buyer(String key) {
        return buyerOf.getOrDefault(key, key);
    }

    private String key(CountedSale one) {
        return key(one.sale());
    }

    String key(BilledSale sale) {
        if (!byOffer) {
            return sale.id().toString();
        }
        var privateOffer = privateOffers.get(sale.id().purchaseRecord());
        return privateOffer == null ? offer(sale) + " | " + buyers.key(sale.buyer()) : "private offer " + privateOffer;
    }

    private static String offer(BilledSale sale) {
        return sale.solution() == null
                ? sale.offer().toLowerCase(Locale.ROOT)
                : sale.solution().value();
    }

    private String words(String key, List<BilledSale> rows) {
        var what = byOffer && !key.startsWith("private offer ") ? rows.get(0).offer() : key;
        return what + ", " + buyers.name(buyer(key));
    }

    private static boolean isEnough(BigDecimal amount, BigDecimal least) {
        return amount.signum() > 0 && amount.compareTo(least) >= 0;
    }

    /** Several measures ask for the same. */
    private record Asked(Window window, BigDecimal least) {}
}
