package io.toptier.bench.sales;

import java.util.Locale;

/** What is sold, and how its purchases meet deals. */
enum BigOffer {
    /** Half of its customers have a deal, which no purchase record ties to a purchase. */
    DESK("Contoso Insight Desk", "2022-12-05"),
    /** Each purchase has a deal that names it. */
    LAKE("Contoso Stream Lake", "2022-12-05"),
    /** No deals. */
    PLANNER("Contoso Planner", "2022-12-05"),
    /** Not eligible while it was sold. */
    PREVIEW("Contoso Preview", "2024-06-03");

    final String title;
    final String eligibleSince;

    BigOffer(String title, String eligibleSince) {
        this.title = title;
        this.eligibleSince = eligibleSince;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isEligible() {
        return this != PREVIEW;
    }
}
