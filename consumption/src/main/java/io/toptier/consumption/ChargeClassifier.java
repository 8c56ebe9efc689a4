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

/** Which class a charge is of. Sources: Microsoft's cost details fields and its FOCUS conversion rules (official). */
final class ChargeClassifier {
    private static final Set<String> AZURE = Set.of("", "azure", "microsoft", "microsoft azure");
    private static final Set<String> THIRD_PARTY = Set.of("marketplace", "vendor");
    private static final Set<String> COMMITTED = Set.of("reservation", "savingsplan", "committed");

    private ChargeClassifier() {}

    static ChargeClass classify(Charge charge) {
        if (charge.allocated()) {
            return COST_ALLOCATION_RULE;
        }
        if (!AZURE.contains(charge.provider())) {
            return NOT_AZURE;
        }
        return switch (charge.type()) {
            case "tax" -> TAX;
            case "credit" -> CREDIT;
            case "roundingadjustment" -> ROUNDING;
            case "adjustment" -> charge.product().contains("shortfall") ? ADJUSTMENT : ROUNDING;
            default -> THIRD_PARTY.contains(charge.publisher()) ? MARKETPLACE : firstParty(charge);
        };
    }

    private static ChargeClass firstParty(Charge charge) {
        return switch (charge.type()) {
            case "unusedreservation", "unusedsavingsplan" -> UNUSED_COMMITMENT;
            case "purchase" -> isCorrection(charge) ? refund(charge) : purchase(charge);
            case "refund" -> refund(charge);
            case "usage" -> usage(charge);
            case "" -> charge.vocabulary() == Vocabulary.USAGE_ONLY ? USAGE : OTHER;
            default -> OTHER;
        };
    }

    private static ChargeClass usage(Charge charge) {
        if (charge.commitmentStatus().equals("unused")) {
            return UNUSED_COMMITMENT;
        }
        if (isCorrection(charge)) {
            return USAGE_REFUND;
        }
        return isCommitted(charge) ? COVERED_USAGE : USAGE;
    }

    private static ChargeClass purchase(Charge charge) {
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

    /** The commitment is named, or the pricing model says so; some FOCUS versions leave the status empty. */
    private static boolean isCommitted(Charge charge) {
        return charge.benefit() || COMMITTED.contains(charge.pricingModel());
    }
}
