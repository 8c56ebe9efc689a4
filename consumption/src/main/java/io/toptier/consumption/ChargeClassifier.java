package io.toptier.consumption;

import static io.toptier.consumption.ChargeClass.ADJUSTMENT;
import static io.toptier.consumption.ChargeClass.COMMITMENT_PURCHASE;
import static io.toptier.consumption.ChargeClass.COMMITMENT_REFUND;
import static io.toptier.consumption.ChargeClass.COST_ALLOCATION_RULE;
import static io.toptier.consumption.ChargeClass.COVERED_USAGE;
import static io.toptier.consumption.ChargeClass.CREDIT;
import static io.toptier.consumption.ChargeClass.MARKETPLACE;
import static io.toptier.consumption.ChargeClass.NOT_AZURE;
import static io.toptier.consumption.ChargeClass.OTHER;
import static io.toptier.consumption.ChargeClass.PURCHASE;
import static io.toptier.consumption.ChargeClass.ROUNDING;
import static io.toptier.consumption.ChargeClass.SUPPORT;
import static io.toptier.consumption.ChargeClass.TAX;
import static io.toptier.consumption.ChargeClass.UNUSED_COMMITMENT;
import static io.toptier.consumption.ChargeClass.USAGE;
import static io.toptier.consumption.ChargeClass.USAGE_REFUND;

import java.util.Set;

/**
 * Which class a charge is of. Sources: Microsoft's cost details fields, its FOCUS conversion rules, and for FOCUS
 * 1.0-preview the conversion to 1.0 in its FinOps toolkit (official).
 */
final class ChargeClassifier {
    private static final Set<String> AZURE = Set.of("", "azure", "microsoft", "microsoft azure");
    private static final Set<String> THIRD_PARTY = Set.of("marketplace", "vendor");
    private static final Set<String> COMMITTED = Set.of("reservation", "savingsplan", "committed", "commitment-based");
    private static final Set<String> USED = Set.of("used", "used commitment");
    private static final Set<String> UNUSED = Set.of("unused", "unused commitment");

    private ChargeClassifier() {}

    static ChargeClass classify(Charge charge) {
        if (charge.allocated()) {
            return COST_ALLOCATION_RULE;
        }
        if (!AZURE.contains(charge.provider()) || charge.publisher().equals("aws")) {
            return NOT_AZURE;
        }
        return switch (type(charge)) {
            case "tax" -> TAX;
            case "credit" -> CREDIT;
            case "roundingadjustment", "rounding error" -> ROUNDING;
            case "adjustment" -> isShortfall(charge) ? ADJUSTMENT : ROUNDING;
            case "general adjustment" -> ADJUSTMENT;
            default -> THIRD_PARTY.contains(charge.publisher()) ? MARKETPLACE : firstParty(charge);
        };
    }

    /** FOCUS 1.0-preview calls all of these adjustments, and says which in ChargeSubcategory. */
    private static String type(Charge charge) {
        return switch (charge.commitmentStatus()) {
            case "refund", "credit", "rounding error", "general adjustment" -> charge.commitmentStatus();
            default -> charge.type();
        };
    }

    private static ChargeClass firstParty(Charge charge) {
        return switch (type(charge)) {
            case "unusedreservation", "unusedsavingsplan" -> UNUSED_COMMITMENT;
            case "purchase" -> isCorrection(charge) ? refund(charge) : purchase(charge);
            case "refund" -> refund(charge);
            case "usage" -> usage(charge);
            case "" -> charge.vocabulary() == Vocabulary.USAGE_ONLY ? USAGE : OTHER;
            default -> OTHER;
        };
    }

    private static ChargeClass usage(Charge charge) {
        if (UNUSED.contains(charge.commitmentStatus())) {
            return UNUSED_COMMITMENT;
        }
        if (isCorrection(charge)) {
            return USAGE_REFUND;
        }
        return isCommitted(charge) ? COVERED_USAGE : USAGE;
    }

    private static ChargeClass purchase(Charge charge) {
        if (isShortfall(charge)) {
            return ADJUSTMENT;
        }
        if (isCommitted(charge)) {
            return COMMITMENT_PURCHASE;
        }
        return charge.product().contains("support") ? SUPPORT : PURCHASE;
    }

    private static ChargeClass refund(Charge charge) {
        return isCommitted(charge) ? COMMITMENT_REFUND : USAGE_REFUND;
    }

    private static boolean isCorrection(Charge charge) {
        return charge.correction().equals("correction");
    }

    /** What a consumption commitment (MACC) fell short of; billed as an adjustment, in some exports as a purchase. */
    private static boolean isShortfall(Charge charge) {
        return charge.product().contains("shortfall");
    }

    /** The commitment is named, or the pricing model or the status says so; some FOCUS versions leave the status empty. */
    private static boolean isCommitted(Charge charge) {
        return charge.benefit()
                || COMMITTED.contains(charge.pricingModel())
                || USED.contains(charge.commitmentStatus());
    }
}
