package io.toptier.standing;

import io.toptier.marketplace.Buyer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What counts one buyer once: Partner Center's customer id, or the partner's customer, by the rule of the year. */
final class Buyers {
    private final Function<Buyer, String> key;
    private final Map<String, String> names = new HashMap<>();

    private Buyers(Function<Buyer, String> key) {
        this.key = key;
    }

    /** @param word the rule's {@code customer}: {@code customer-id} or {@code customer} */
    static Buyers of(String word, List<CountedSale> sales) {
        var buyers = new Buyers(word.equals("customer") ? Buyers::company : Buyer::key);
        for (var sale : sales) {
            var buyer = sale.sale().buyer();
            buyers.names.putIfAbsent(buyers.key(buyer), buyer.name().isEmpty() ? buyer.key() : buyer.name());
        }
        return buyers;
    }

    String key(Buyer buyer) {
        return key.apply(buyer);
    }

    String key(CountedSale sale) {
        return key.apply(sale.sale().buyer());
    }

    String name(String buyer) {
        return names.getOrDefault(buyer, buyer);
    }

    private static String company(Buyer buyer) {
        return buyer.customer() == null ? buyer.key() : buyer.customer().value();
    }
}
