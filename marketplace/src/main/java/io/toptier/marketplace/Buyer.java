package io.toptier.marketplace;

import io.toptier.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Who bought, in Partner Center's words and in the partner's.
 *
 * @param marketplaceId Partner Center's id of the customer, which is no tenant; empty where the download has none
 * @param name the company as Partner Center spells it; empty where the download has none
 * @param customer the partner's customer; null where none of its names is this one
 */
public record Buyer(
        String marketplaceId, String name, @Nullable CustomerId customer) {

    /** What counts one buyer once: Partner Center's id, else the partner's, else the name. */
    public String key() {
        if (!marketplaceId.isEmpty()) {
            return marketplaceId;
        }
        return customer == null ? name : customer.value();
    }
}
