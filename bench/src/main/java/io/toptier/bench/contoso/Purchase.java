package io.toptier.bench.contoso;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What customers bought in the marketplace. */
enum Purchase {
    ADVENTURE_WORKS("Adventure Works Cycles", Offer.INSIGHT_DESK, "enterprise-annual", "Enterprise"),
    ALPINE("Alpine Ski House", Offer.INSIGHT_DESK, "team", "Pay as You Go"),
    CITY_POWER("City Power & Light", Offer.STREAM_LAKE, "capacity", "Enterprise"),
    COHO("Coho Vineyard & Winery", Offer.INSIGHT_DESK, "starter", "Pay as You Go"),
    CONSOLIDATED_MESSENGER("CONSOLIDATED MESSENGER", Offer.INSIGHT_DESK, "team", "Enterprise through Reseller"),
    FABRIKAM("Fabrikam Inc", Offer.INSIGHT_DESK, "enterprise", "Enterprise"),
    FOURTH_COFFEE("Fourth Coffee", Offer.INSIGHT_DESK, "team", "Cloud Solution Provider"),
    LITWARE("Litware", Offer.FORECAST, "metered", "Enterprise"),
    LUCERNE("Lucerne Publishing AG", Offer.INSIGHT_DESK, "enterprise", "Enterprise"),
    NORTHWIND("Northwind Traders", Offer.STREAM_LAKE, "capacity", "Enterprise"),
    PROSEWARE("Proseware", Offer.STREAM_LAKE, "metered", "Enterprise"),
    RELECLOUD("Relecloud", Offer.FORECAST, "team", "Pay as You Go"),
    TAILSPIN("Tailspin Toys", Offer.INSIGHT_DESK, "team", "Enterprise"),
    WOODGROVE("Woodgrove Bank", Offer.INSIGHT_DESK, "enterprise", "Enterprise");

    private final String company;
    private final Offer offer;
    private final String plan;
    private final String channel;

    Purchase(String company, Offer offer, String plan, String channel) {
        this.company = company;
        this.offer = offer;
        this.plan = plan;
        this.channel = channel;
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

    String offer() {
        return offer.title;
    }

    String plan() {
        return plan;
    }

    String channel() {
        return channel;
    }

    private static String uuid(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private enum Offer {
        INSIGHT_DESK("Contoso Insight Desk"),
        STREAM_LAKE("Contoso Stream Lake"),
        FORECAST("Contoso Forecast");

        private final String title;

        Offer(String title) {
            this.title = title;
        }
    }
}
