package io.toptier.consumption;

/** The words of a charge, as one export writes them. */
final class Charged {
    private final Vocabulary vocabulary;
    private final String type;
    private String correction = "";
    private String pricingModel = "";
    private String publisher = "";
    private String provider = "";
    private String commitmentStatus = "";
    private boolean benefit;
    private boolean allocated;
    private String product = "";

    private Charged(Vocabulary vocabulary, String type) {
        this.vocabulary = vocabulary;
        this.type = type;
    }

    /** {@code ChargeType} of EA, MCA and MPA. */
    static Charged details(String type) {
        return new Charged(Vocabulary.COST_DETAILS, type).publisher("Azure");
    }

    /** {@code ChargeCategory} of FOCUS. */
    static Charged focus(String category) {
        return new Charged(Vocabulary.FOCUS, category)
                .publisher("Cloud Provider")
                .provider("Microsoft");
    }

    /** A line of an export that says nothing of its charges. */
    static Charged payAsYouGo() {
        return new Charged(Vocabulary.USAGE_ONLY, "");
    }

    Charged correction(String text) {
        correction = text;
        return this;
    }

    Charged pricing(String text) {
        pricingModel = text;
        return this;
    }

    Charged publisher(String text) {
        publisher = text;
        return this;
    }

    Charged provider(String text) {
        provider = text;
        return this;
    }

    /** {@code CommitmentDiscountStatus}, or {@code ChargeSubcategory} of FOCUS 1.0-preview. */
    Charged status(String text) {
        commitmentStatus = text;
        return this;
    }

    Charged benefit(boolean named) {
        benefit = named;
        return this;
    }

    Charged allocatedByRule() {
        allocated = true;
        return this;
    }

    Charged product(String text) {
        product = text;
        return this;
    }

    Charge charge() {
        return new Charge(
                vocabulary,
                type,
                correction,
                pricingModel,
                publisher,
                provider,
                commitmentStatus,
                benefit,
                allocated,
                product);
    }
}
