package io.toptier.bench.contoso;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What customers bought in the marketplace, and the Microsoft sellers who helped to sell it. */
enum Purchase {
    ADVENTURE_WORKS(
            "Adventure Works Cycles", Offer.INSIGHT_DESK, "enterprise-annual", "Enterprise", Tie.RECORD, "s-hensien"),
    ALPINE("Alpine Ski House", Offer.INSIGHT_DESK, "team", "Pay as You Go", Tie.NONE, ""),
    CITY_POWER("City Power & Light", Offer.STREAM_LAKE, "capacity", "Enterprise", Tie.TIME, "s-hensien"),
    COHO("Coho Vineyard & Winery", Offer.INSIGHT_DESK, "starter", "Pay as You Go", Tie.NONE, ""),
    CONSOLIDATED_MESSENGER(
            "CONSOLIDATED MESSENGER", Offer.INSIGHT_DESK, "team", "Enterprise through Reseller", Tie.NONE, ""),
    FABRIKAM("Fabrikam Inc", Offer.INSIGHT_DESK, "enterprise", "Enterprise", Tie.RECORD, "s-hensien;s-park"),
    FABRIKAM_PILOT("Fabrikam Inc", Offer.INSIGHT_DESK, "team", "Enterprise", Tie.NONE, ""),
    FOURTH_COFFEE("Fourth Coffee", Offer.INSIGHT_DESK, "team", "Cloud Solution Provider", Tie.TIME, ""),
    LITWARE("Litware", Offer.FORECAST, "metered", "Enterprise", Tie.RECORD, ""),
    LITWARE_LAKE("Litware", Offer.STREAM_LAKE, "import", "Enterprise", Tie.NONE, ""),
    LUCERNE("Lucerne Publishing AG", Offer.INSIGHT_DESK, "enterprise", "Enterprise", Tie.RECORD, "s-berg"),
    NORTHWIND("Northwind Traders", Offer.STREAM_LAKE, "capacity", "Enterprise", Tie.RECORD, "s-park"),
    NORTHWIND_DESK("Northwind Traders", Offer.INSIGHT_DESK, "team", "Enterprise", Tie.TIME, "s-park"),
    PROSEWARE("Proseware", Offer.STREAM_LAKE, "metered", "Enterprise", Tie.RECORD, "s-berg;s-okafor"),
    RELECLOUD("Relecloud", Offer.FORECAST, "team", "Pay as You Go", Tie.NONE, ""),
    RELECLOUD_DESK("Relecloud", Offer.INSIGHT_DESK, "starter", "Pay as You Go", Tie.NONE, ""),
    TAILSPIN("Tailspin Toys", Offer.INSIGHT_DESK, "team", "Enterprise", Tie.TIME, ""),
    WOODGROVE("Woodgrove Bank", Offer.INSIGHT_DESK, "enterprise", "Enterprise", Tie.RECORD, "s-berg"),
    WOODGROVE_PILOT("Woodgrove Bank", Offer.INSIGHT_DESK, "pilot", "Enterprise", Tie.RECORD, "s-berg");

    private final String company;
    private final Offer offer;
    private final String plan;
    private final String channel;
    private final Tie tie;
    private final String sellers;

    Purchase(String company, Offer offer, String plan, String channel, Tie tie, String sellers) {
        this.company = company;
        this.offer = offer;
        this.plan = plan;
        this.channel = channel;
        this.tie = tie;
        this.sellers = sellers;
    }

    /** The purchase record. */
    String id() {
        return uuid("purchase " + name());
    }

    /** Partner Center's own id of the customer, which is no tenant. */
    String customerId() {
        return uuid("customer " + company);
    }

    /** The customer as Partner Center spells it, which need not be its name in {@code customers.csv}. */
    String company() {
        return company;
    }

    Offer offer() {
        return offer;
    }

    String plan() {
        return plan;
    }

    String channel() {
        return channel;
    }

    Tie tie() {
        return tie;
    }

    /** The sellers on its deal; none where there is no deal, or no seller on it. */
    List<String> sellers() {
        return sellers.isEmpty() ? List.of() : List.of(sellers.split(";", -1));
    }

    /** The currency the customer is billed in. */
    String currency() {
        return switch (this) {
            case LUCERNE, PROSEWARE, RELECLOUD, RELECLOUD_DESK, WOODGROVE, WOODGROVE_PILOT -> "EUR";
            default -> "USD";
        };
    }

    private static String uuid(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
