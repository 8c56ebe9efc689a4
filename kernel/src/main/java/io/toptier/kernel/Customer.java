package io.toptier.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the partner: a legal entity, not a tenant of the application.
 *
 * @param aliases other spellings that tags and sales may use
 * @param tenantId the customer's Entra tenant; null where unknown
 * @param country ISO 3166 code; null where unknown
 * @param currency ISO 4217 code its contract is in; null where unknown
 * @param subscriptions those that serve this customer alone
 * @param resourceGroups those that serve this customer alone
 * @param place where the customer is declared
 */
public record Customer(
        CustomerId id,
        String name,
        List<String> aliases,
        @Nullable String tenantId,
        @Nullable String domain,
        @Nullable String country,
        MicrosoftAccount microsoftAccount,
        @Nullable String currency,
        List<SubscriptionId> subscriptions,
        List<ResourceGroup> resourceGroups,
        Place place) {

    public Customer {
        aliases = List.copyOf(aliases);
        subscriptions = List.copyOf(subscriptions);
        resourceGroups = List.copyOf(resourceGroups);
    }

    /** How Microsoft's sellers cover the customer; only deals with managed accounts can be registered. */
    public enum MicrosoftAccount {
        MANAGED,
        UNMANAGED,
        OTHER
    }
}
