package io.toptier.consumption;

import io.toptier.kernel.Place;
import io.toptier.kernel.ResourceGroup;
import io.toptier.kernel.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * Resources that customers share, whose cost is split by what telemetry measured.
 *
 * @param resourceGroup lower case; null for the whole subscription
 * @param metric the telemetry that weighs; null to take whatever the pool reports
 * @param idle what becomes of the weight that no customer used
 * @param withoutTelemetry what becomes of a month that nothing measured
 */
public record Pool(
        String id,
        SubscriptionId subscription,
        @Nullable String resourceGroup,
        @Nullable String metric,
        Idle idle,
        WithoutTelemetry withoutTelemetry,
        Place place) {
    /** What becomes of the weight that no customer used. */
    public enum Idle {
        UNATTRIBUTED,
        SPREAD
    }

    /** What becomes of a pool's cost when there is no telemetry. */
    public enum WithoutTelemetry {
        UNATTRIBUTED,
        /** In equal parts to every customer of {@code customers.csv}. */
        EVEN
    }

    /** {@code e38c…/rg-shared-aks}, or the subscription alone. */
    public String scope() {
        return resourceGroup == null
                ? subscription.toString()
                : new ResourceGroup(subscription, resourceGroup).toString();
    }
}
