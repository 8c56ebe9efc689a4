package io.toptier.standing;

import io.toptier.kernel.Decimals;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import io.toptier.standing.Acquaintance.Newness;
import io.toptier.standing.Evidence.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Customers won in the marketplace within a window, each above an amount. */
final class NewCustomers {
    private static final String NEW_TO_BOTH = "marketplace-and-partner";

    private final CountedSales book;
    private final Buyers buyers;
    private final Acquaintance acquaintance;
    private final boolean toBoth;
    private final BigDecimal above;
    private final MonthlyAmounts amounts;

    /**
     * @param word the rule's {@code net-new}: {@code marketplace-or-partner} or {@code marketplace-and-partner}
     * @param above a customer counts above this amount, not at it
     */
    NewCustomers(CountedSales book, Buyers buyers, Acquaintance acquaintance, String word, BigDecimal above) {
        this.book = book;
        this.buyers = buyers;
        this.acquaintance = acquaintance;
        this.toBoth = word.equals(NEW_TO_BOTH);
        this.above = above;
        this.amounts = MonthlyAmounts.of(book.counted(), buyers::key);
    }

    Set<String> in(Window window) {
        return amounts.keys().stream()
                .filter(buyer -> isAbove(amounts.in(buyer, window)) && isNew(acquaintance.of(buyer, window)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a buyer would be one if it bought for so much more. */
    boolean wouldBe(Buyer buyer, BigDecimal more, Window window) {
        var key = buyers.key(buyer);
        return isAbove(amounts.in(key, window).add(more)) && isNew(acquaintance.of(key, buyer.customer(), window));
    }

    boolean isNew(Buyer buyer, Window window) {
        return isNew(acquaintance.of(buyers.key(buyer), buyer.customer(), window));
    }

    Evidence evidence(Window window) {
        var sales = new TreeMap<String, List<BilledSale>>();
        book.in(window)
                .forEach(one -> sales.computeIfAbsent(buyers.key(one), none -> new ArrayList<>())
                        .add(one.sale()));
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        sales.forEach((buyer, rows) -> {
            var amount = amounts.in(buyer, window);
            var newness = acquaintance.of(buyer, window);
            (isAbove(amount) && isNew(newness) ? counted : excluded)
                    .add(new Item(
                            buyers.name(buyer), new Quantity.Dollars(amount).toString(), why(newness, amount), rows));
        });
        return new Evidence(counted, excluded);
    }

    String definition() {
        return (toBoth ? "new to the marketplace and to the partner" : "new to the marketplace or to the partner")
                + ", each above " + Decimals.plain(above) + " USD";
    }

    private String why(Newness newness, BigDecimal amount) {
        var known = isNew(newness) ? "new: " + newness.why() : "not new: " + newness.why();
        return isAbove(amount) ? known : "not above " + Decimals.plain(above) + " USD; " + known;
    }

    private boolean isNew(Newness newness) {
        return toBoth ? newness.toMarketplace() && newness.toPartner() : newness.toMarketplace() || newness.toPartner();
    }

    private boolean isAbove(BigDecimal amount) {
        return amount.compareTo(above) > 0;
    }
}
