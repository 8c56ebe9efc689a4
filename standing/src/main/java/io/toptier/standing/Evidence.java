package io.toptier.standing;

import io.toptier.marketplace.BilledSale;
import java.util.List;

/** What a measure was counted from: what counted, what did not and why; empty where nothing is counted. */
public record Evidence(List<Item> counted, List<Item> excluded) {
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
    }

    /**
     * A sale, or what several sales make together: a transaction, a customer.
     *
     * @param what in words
     * @param value its amount, or what it says; all digits
     * @param why the reason it counts or does not
     * @param sales the rows it is made of; none where it comes from another file
     */
    public record Item(String what, String value, String why, List<BilledSale> sales) {
        public Item {
            sales = List.copyOf(sales);
        }
    }
}
