package io.toptier.marketplace.store;

import io.toptier.marketplace.format.PrivateOffers;
import io.toptier.workspace.store.FactTable;
import java.util.List;

/** The tables of facts of this room; revenue downloads are kept as downloaded. */
public final class MarketplaceFacts {
    public static final FactTable PRIVATE_OFFERS =
            new FactTable(PrivateOffers.FILE, "marketplace.private_offer", PrivateOffers.COLUMNS);

    private MarketplaceFacts() {}

    public static List<FactTable> all() {
        return List.of(PRIVATE_OFFERS);
    }
}
