package io.toptier.bench.contoso;

import io.toptier.bench.contoso.Verdict.Excluded;
import java.util.Optional;

/** What kind of charge a line is, and in which of the two files of the Enterprise Agreement it stands. */
enum Kind {
    USAGE("Usage", true, true, ""),
    COVERED_USAGE("Usage", true, true, ""),
    USAGE_REFUND("Refund", true, true, ""),
    UNUSED_RESERVATION("UnusedReservation", false, true, "unused-commitment"),
    UNUSED_SAVINGS_PLAN("UnusedSavingsPlan", false, true, "unused-commitment"),
    COMMITMENT_PURCHASE("Purchase", true, false, "commitment-purchase"),
    COMMITMENT_REFUND("Refund", true, false, "commitment-refund"),
    MARKETPLACE_USAGE("Usage", true, true, "marketplace"),
    MARKETPLACE_PURCHASE("Purchase", true, true, "marketplace"),
    PURCHASE("Purchase", true, true, "purchase"),
    SUPPORT("Purchase", true, true, "support"),
    ROUNDING("RoundingAdjustment", true, true, "rounding"),
    ALLOCATION("Usage", true, true, "cost-allocation-rule"),
    TAX("Tax", true, true, "tax"),
    CREDIT("Credit", true, true, "credit");

    private final String chargeType;
    private final boolean inActual;
    private final boolean inAmortized;
    private final String excludedAs;

    Kind(String chargeType, boolean inActual, boolean inAmortized, String excludedAs) {
        this.chargeType = chargeType;
        this.inActual = inActual;
        this.inAmortized = inAmortized;
        this.excludedAs = excludedAs;
    }

    String chargeType() {
        return chargeType;
    }

    boolean inActual() {
        return inActual;
    }

    boolean inAmortized() {
        return inAmortized;
    }

    /** Why it is no consumption; empty where it is. */
    Optional<Verdict> excluded() {
        return excludedAs.isEmpty() ? Optional.empty() : Optional.of(new Excluded(excludedAs));
    }

    boolean isPurchase() {
        return chargeType.equals("Purchase");
    }

    /** Microsoft's invoice shows tax and credits below the line that consumption adds up to. */
    boolean isBelowTheLine() {
        return this == TAX || this == CREDIT;
    }
}
