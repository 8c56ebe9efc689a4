package io.toptier.marketplace;

import io.toptier.kernel.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A price that was offered to one customer, and the purchases that were made at it.
 *
 * @param createdOn the day it was created in Partner Center, which the fee depends on
 * @param attestedAtCreation whether the partner stated the purpose when it was created; this cannot be done later
 * @param purchaseRecords the purchases made at it, as the revenue downloads name them
 */
public record PrivateOffer(
        String id,
        String name,
        LocalDate createdOn,
        Purpose purpose,
        boolean attestedAtCreation,
        List<String> purchaseRecords,
        Place place) {

    public PrivateOffer {
        purchaseRecords = List.copyOf(purchaseRecords);
    }

    /** What it is to the customer; rule {@code marketplace-fee-renewal} says what each means. */
    public enum Purpose {
        NEW,
        RENEWAL,
        MIGRATION,
        UPSELL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
