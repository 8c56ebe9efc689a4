package io.toptier.bench.contoso;

import io.toptier.kernel.CustomerId;

/** What a charge truly is: said when it is made, not found out from what is written. */
sealed interface Verdict {

    /** A customer's own, by a route: subscription, resource-group, tag. */
    record Consumed(CustomerId customer, String route) implements Verdict {}

    /** Consumption of a pool, to be split by its telemetry. */
    record Pooled(Pool pool) implements Verdict {}

    /** Consumption that no rule gives to anybody. */
    record Unattributed(String reason) implements Verdict {}

    /** Not consumption, by class. */
    record Excluded(String category) implements Verdict {}

    static Verdict bySubscription(String customer) {
        return new Consumed(new CustomerId(customer), "subscription");
    }

    static Verdict byResourceGroup(String customer) {
        return new Consumed(new CustomerId(customer), "resource-group");
    }

    static Verdict byTag(String customer) {
        return new Consumed(new CustomerId(customer), "tag");
    }
}
