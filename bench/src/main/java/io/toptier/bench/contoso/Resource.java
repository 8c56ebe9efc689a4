package io.toptier.bench.contoso;

import java.util.Locale;

/**
 * A resource as a line of an export shows it.
 *
 * @param groupColumn what the column of the resource group says, which need not be the group
 * @param id the full resource id; empty for a charge without a resource
 * @param tags the text of the tags column
 */
record Resource(Subscription subscription, String groupColumn, String id, String name, String tags) {

    /** A charge of the billing account itself. */
    static final Resource NONE = new Resource(Subscription.NONE, "", "", "", "");

    static Resource of(Subscription subscription, String group, Sku sku, String name) {
        return new Resource(subscription, group, id(subscription, group, sku, name), name, "");
    }

    /** A charge of the subscription that belongs to no resource. */
    static Resource ofSubscription(Subscription subscription, String groupColumn) {
        return new Resource(subscription, groupColumn, "", "", "");
    }

    Resource tagged(String text) {
        return new Resource(subscription, groupColumn, id, name, text);
    }

    Resource groupColumn(String text) {
        return new Resource(subscription, text, id, name, tags);
    }

    /** Some providers write ids in capitals. */
    Resource shouting() {
        return new Resource(
                subscription, groupColumn.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT), name, tags);
    }

    private static String id(Subscription subscription, String group, Sku sku, String name) {
        return "/subscriptions/" + subscription.id() + "/resourceGroups/" + group + "/providers/" + sku.resourceType()
                + "/" + name;
    }
}
