package io.toptier.kernel;

import java.util.Locale;

/** An Azure subscription, by its GUID; compares without case. */
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {

    public SubscriptionId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
