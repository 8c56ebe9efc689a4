package io.toptier.kernel;

import java.util.Locale;
import java.util.Optional;

/** An Azure resource group inside its subscription; both compare without case. */
public record ResourceGroup(SubscriptionId subscription, String name) {

    public ResourceGroup {
        name = name.strip().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code subscription/group}; empty for anything else. */
    public static Optional<ResourceGroup> parse(String text) {
        var slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new ResourceGroup(new SubscriptionId(text.substring(0, slash)), text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return subscription + "/" + name;
    }
}
