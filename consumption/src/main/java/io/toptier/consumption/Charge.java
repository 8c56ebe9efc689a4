package io.toptier.consumption;

import java.util.Locale;

/**
 * The words an export says about a charge; empty where it says nothing.
 *
 * @param type {@code ChargeType}, or FOCUS {@code ChargeCategory}
 * @param correction FOCUS {@code ChargeClass}
 * @param pricingModel {@code PricingModel}, or FOCUS {@code PricingCategory}
 * @param publisher {@code PublisherType}, or Azure's {@code x_PublisherCategory}
 * @param provider {@code provider} of MCA, or FOCUS {@code ProviderName}
 * @param commitmentStatus FOCUS {@code CommitmentDiscountStatus}, or {@code ChargeSubcategory} of 1.0-preview
 * @param benefit whether a reservation or savings plan is named
 * @param allocated whether a cost allocation rule is named
 * @param product what was bought; filled for charges that are not usage
 */
public record Charge(
        Vocabulary vocabulary,
        String type,
        String correction,
        String pricingModel,
        String publisher,
        String provider,
        String commitmentStatus,
        boolean benefit,
        boolean allocated,
        String product) {
    public Charge {
        type = folded(type);
        correction = folded(correction);
        pricingModel = folded(pricingModel).replace(" ", "");
        publisher = folded(publisher);
        provider = folded(provider);
        commitmentStatus = folded(commitmentStatus);
        product = folded(product);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
