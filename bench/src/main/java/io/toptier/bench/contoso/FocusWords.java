package io.toptier.bench.contoso;

/** FOCUS's own words for what a charge is. */
final class FocusWords {

    private FocusWords() {}

    static String category(Kind kind) {
        return switch (kind) {
            case USAGE, COVERED_USAGE, MARKETPLACE_USAGE, ALLOCATION, UNUSED_RESERVATION, UNUSED_SAVINGS_PLAN ->
                "Usage";
            // Microsoft's converter writes a refund as a purchase of the class Correction
            case PURCHASE, SUPPORT, COMMITMENT_PURCHASE, COMMITMENT_REFUND, MARKETPLACE_PURCHASE, USAGE_REFUND ->
                "Purchase";
            case ROUNDING -> "Adjustment";
            case TAX -> "Tax";
            case CREDIT -> "Credit";
        };
    }

    static String status(Kind kind) {
        return switch (kind) {
            case COVERED_USAGE -> "Used";
            case UNUSED_RESERVATION, UNUSED_SAVINGS_PLAN -> "Unused";
            default -> "";
        };
    }

    static String pricingCategory(Charge charge) {
        if (charge.kind().isBelowTheLine() || charge.kind() == Kind.ROUNDING) {
            return "";
        }
        return charge.commitment() == Commitment.NONE ? "Standard" : "Committed";
    }

    static String frequency(Kind kind) {
        return switch (kind) {
            case COMMITMENT_PURCHASE, SUPPORT, MARKETPLACE_PURCHASE -> "Recurring";
            case PURCHASE, COMMITMENT_REFUND, ROUNDING, TAX, CREDIT -> "One-Time";
            default -> "Usage-Based";
        };
    }

    static String serviceCategory(Sku sku) {
        return switch (sku.family()) {
            case "Compute", "Storage", "Databases", "Security", "Networking", "Analytics" -> sku.family();
            case "Containers" -> "Compute";
            case "Management and Governance" -> "Management and Governance";
            default -> "Other";
        };
    }
}
