package io.toptier.consumption;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cost line is. The order is the order of questions: a line is of the first class that fits. */
public enum ChargeClass {
    /** Half of a pair that Cost Management adds to move cost between scopes; the pairs cancel out. */
    COST_ALLOCATION_RULE,
    /** Billed by Microsoft for something else (Microsoft 365, Dynamics), or by another provider. */
    NOT_AZURE,
    TAX,
    CREDIT,
    ROUNDING,
    /** A commitment shortfall or another correction on invoice level. */
    ADJUSTMENT,
    /** Sold by a third party on the marketplace. */
    MARKETPLACE,
    /** The part of a reservation or savings plan that nobody used. */
    UNUSED_COMMITMENT,
    COMMITMENT_PURCHASE,
    COMMITMENT_REFUND,
    SUPPORT,
    /** Another one-off purchase from Microsoft. */
    PURCHASE,
    USAGE_REFUND,
    /** Usage paid from a reservation or savings plan. */
    COVERED_USAGE,
    USAGE,
    /** A charge type this program does not know; always comes with a finding. */
    OTHER;

    /** What a commitment costs is consumed as it is used up, so its purchase and refund consume nothing. */
    boolean isBoughtAhead() {
        return this == COMMITMENT_PURCHASE || this == COMMITMENT_REFUND;
    }

    /** The name in files and rules: {@code unused-commitment}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChargeClass> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
