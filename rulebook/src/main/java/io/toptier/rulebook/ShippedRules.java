package io.toptier.rulebook;

/** The rules that code asks for by name; each lies in {@code resources/rulebook/<name>.yaml}. */
public final class ShippedRules {
    public static final RuleId PRACR_ELIGIBILITY = new RuleId("pracr-eligibility");
    public static final RuleId PRACR_METHOD = new RuleId("pracr-method");
    public static final RuleId PRACR_CADENCE = new RuleId("pracr-cadence");
    public static final RuleId PRACR_RETIREMENT = new RuleId("pracr-retirement");
    public static final RuleId PRACR_EAC = new RuleId("pracr-eac");
    public static final RuleId PRACR_MONTHLY_VALUE = new RuleId("pracr-monthly-value");
    public static final RuleId TOP_TIER_BENEFITS = new RuleId("top-tier-benefits");
    public static final RuleId MARKETPLACE_REGISTRATION = new RuleId("marketplace-registration");
    public static final RuleId MBS_CREDIT = new RuleId("mbs-credit");
    public static final RuleId ACR_DEV_TEST = new RuleId("acr-dev-test");
    public static final RuleId ACR_SPONSORSHIP = new RuleId("acr-sponsorship");
    public static final RuleId ACR_FIRST_PARTY = new RuleId("acr-first-party");

    /** The policy whose lines say which class of charge counts as Azure consumed revenue. */
    public static final String ACR_DEFAULT = "acr-default";

    private ShippedRules() {}
}
