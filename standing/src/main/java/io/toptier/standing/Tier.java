package io.toptier.standing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tier or status of the program, and how the partner stands to it.
 *
 * @param met as computed here; what Microsoft granted stands beside it
 * @param reason a sentence
 * @param base what must hold whatever the path
 * @param granted what the workspace says Microsoft granted; null for tiers that are not granted to a partner
 */
public record Tier(
        Name name,
        boolean met,
        String reason,
        @Nullable Basis basis,
        List<Measure> base,
        List<Path> paths,
        @Nullable Granted granted) {
    public Tier {
        base = List.copyOf(base);
        paths = List.copyOf(paths);
    }

    public enum Name {
        CO_SELL_READY,
        AZURE_IP_CO_SELL_ELIGIBLE,
        TOP_TIER;

        /** {@code co-sell-ready}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
