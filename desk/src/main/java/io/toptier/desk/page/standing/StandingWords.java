package io.toptier.desk.page.standing;

import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import io.toptier.rulebook.Trust;
import io.toptier.standing.Basis;
import io.toptier.standing.Quantity;
import io.toptier.standing.State;
import io.toptier.standing.Tier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the pages of the standing name things and write quantities. */
public final class StandingWords {
    private StandingWords() {}

    public static String tier(Tier.Name name) {
        return switch (name) {
            case CO_SELL_READY -> "Co-sell ready";
            case AZURE_IP_CO_SELL_ELIGIBLE -> "Azure IP co-sell eligible";
            case TOP_TIER -> "Top Tier";
        };
    }

    /** {@code billed-sales} as {@code Billed sales}; the rule's own word. */
    public static String named(String key) {
        var words = plain(key);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code billed-sales} as {@code billed sales}. */
    public static String plain(String key) {
        return key.replace('-', ' ')
                .replace("co sell", "co-sell")
                .replace("azure ip", "Azure IP")
                .replace("net new", "net-new")
                .replace("macc", "MACC");
    }

    public static String quantity(@Nullable Quantity quantity) {
        if (quantity instanceof Quantity.Dollars dollars) {
            return Shown.amount(dollars.usd()) + " USD";
        }
        return quantity == null ? "not known" : quantity.toString();
    }

    /** The number of dollars or things; empty where it is none. */
    static Optional<BigDecimal> number(@Nullable Quantity quantity) {
        if (quantity instanceof Quantity.Dollars dollars) {
            return Optional.of(dollars.usd());
        }
        return quantity instanceof Quantity.Count count ? Optional.of(count.number()) : Optional.empty();
    }

    public static String state(State state) {
        return switch (state) {
            case MET -> "met";
            case MISSING -> "missing";
            case NOT_KNOWN -> "not known";
            case NOT_ASKED -> "not asked";
        };
    }

    public static Tone tone(State state) {
        return switch (state) {
            case MET -> Tone.GOOD;
            case MISSING -> Tone.BAD;
            case NOT_KNOWN -> Tone.ATTENTION;
            case NOT_ASKED -> Tone.QUIET;
        };
    }

    /** @throws IllegalArgumentException for a basis whose word is no degree of trust */
    public static Trust trust(Basis basis) {
        return Arrays.stream(Trust.values())
                .filter(trust -> trust.toString().equals(basis.trust()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + basis.trust() + "' is no degree of trust"));
    }
}
