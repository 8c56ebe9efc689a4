package io.toptier.marketplace.format;

import io.toptier.marketplace.BilledSale;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A row of a download as a sale.
 *
 * @param knownOn the day the row became known; the first of all days where its table does not say
 */
record KnownSale(BilledSale sale, LocalDate knownOn) {
    /** Rows of one sale in one month are equal; sales by id, their months in order. */
    static final Comparator<KnownSale> BY_SALE = Comparator.comparing((KnownSale one) -> one.sale.id())
            .thenComparingInt(one -> one.sale.billedOn().getYear())
            .thenComparingInt(one -> one.sale.billedOn().getMonthValue());

    static final Comparator<KnownSale> BY_KNOWLEDGE = Comparator.comparing(KnownSale::knownOn);

    boolean isSameSale(KnownSale other) {
        return BY_SALE.compare(this, other) == 0;
    }

    /** Whether only the order of their rows says which of the two was known first. */
    boolean standsBeside(KnownSale other) {
        return knownOn.equals(other.knownOn)
                && sale.place().file().equals(other.sale.place().file());
    }

    boolean differsFrom(KnownSale other) {
        return !sale.revenue().equals(other.sale.revenue());
    }
}
