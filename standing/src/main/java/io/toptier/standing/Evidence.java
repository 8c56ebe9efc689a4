package io.toptier.standing;

import io.toptier.marketplace.BilledSale;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a measure was counted from: what counted, what did not and why. It is gathered when somebody asks, since a year of
 * a large partner has a million sales.
 */
public final class Evidence {
    public static final Evidence NONE = of(List.of(), List.of());

    private final Supplier<Found> search;

    private Evidence(Supplier<Found> search) {
        this.search = search;
    }

    static Evidence of(List<Item> counted, List<Item> excluded) {
        var found = new Found(counted, excluded);
        return new Evidence(() -> found);
    }

    static Evidence later(Supplier<Found> search) {
        return new Evidence(search);
    }

    /** Both lists at once. */
    public Found found() {
        return search.get();
    }

    public List<Item> counted() {
        return found().counted();
    }

    public List<Item> excluded() {
        return found().excluded();
    }

    /** Empty lists where nothing is counted. */
    public record Found(List<Item> counted, List<Item> excluded) {
        public Found {
            counted = List.copyOf(counted);
            excluded = List.copyOf(excluded);
        }
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
