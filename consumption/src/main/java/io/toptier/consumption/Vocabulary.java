package io.toptier.consumption;

/** Which words an export uses for its charges. */
public enum Vocabulary {
    /** Cost details of EA, MCA and MPA: {@code ChargeType}, {@code PricingModel}, {@code PublisherType}. */
    COST_DETAILS,
    /** FOCUS: {@code ChargeCategory}, {@code ChargeClass}, {@code CommitmentDiscountStatus}. */
    FOCUS,
    /** Pay-as-you-go: every line is usage, nothing says so. */
    USAGE_ONLY
}
