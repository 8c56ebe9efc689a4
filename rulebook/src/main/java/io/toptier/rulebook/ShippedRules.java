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
    public static final RuleId REGISTRATION_DEAL_TYPE = new RuleId("registration-deal-type");
    public static final RuleId REGISTRATION_DEAL_VALUE = new RuleId("registration-deal-value");
    public static final RuleId REGISTRATION_ACCOUNT = new RuleId("registration-account");
    public static final RuleId REGISTRATION_SOLUTION = new RuleId("registration-solution");
    public static final RuleId REGISTRATION_WON = new RuleId("registration-won");
    public static final RuleId REGISTRATION_PARTICIPATION = new RuleId("registration-participation");
    public static final RuleId REGISTRATION_SHARING_TIME = new RuleId("registration-sharing-time");
    public static final RuleId REGISTRATION_SIGNED_DAYS = new RuleId("registration-signed-days");
    public static final RuleId REGISTRATION_START_DAYS = new RuleId("registration-start-days");
    public static final RuleId REGISTRATION_ANNUAL_VALUE = new RuleId("registration-annual-value");
    public static final RuleId REGISTRATION_FINITE_TERM = new RuleId("registration-finite-term");
    public static final RuleId REGISTRATION_DEPLOYMENT = new RuleId("registration-deployment");
    public static final RuleId REGISTRATION_SOLUTION_VALUE = new RuleId("registration-solution-value");
    public static final RuleId REGISTRATION_TENANT = new RuleId("registration-tenant");
    public static final RuleId REGISTRATION_REVIEW = new RuleId("registration-review");
    public static final RuleId REGISTRATION_PAYG = new RuleId("registration-payg");
    public static final RuleId REGISTRATION_EXCEPTION = new RuleId("registration-exception");
    public static final RuleId REGISTRATION_STATES = new RuleId("registration-states");
    public static final RuleId REGISTRATION_OPEN = new RuleId("registration-open");
    public static final RuleId SELLER_ANSWER = new RuleId("seller-answer");
    public static final RuleId MARKETPLACE_FEE = new RuleId("marketplace-fee");
    public static final RuleId MARKETPLACE_FEE_REDUCED = new RuleId("marketplace-fee-reduced");
    public static final RuleId MARKETPLACE_FEE_RENEWAL = new RuleId("marketplace-fee-renewal");
    public static final RuleId SALES_FINAL = new RuleId("sales-final");
    public static final RuleId SALES_COUNTING = new RuleId("sales-counting");
    public static final RuleId CREDIT_SHARING = new RuleId("credit-sharing");
    public static final RuleId CREDIT_MATCHING = new RuleId("credit-matching");
    public static final RuleId PRACR_CREDIT = new RuleId("pracr-credit");
    public static final RuleId TOP_TIER_PATHS = new RuleId("top-tier-paths");
    public static final RuleId TOP_TIER_THRESHOLDS = new RuleId("top-tier-thresholds");
    public static final RuleId TOP_TIER_COUNTING = new RuleId("top-tier-counting");
    public static final RuleId TOP_TIER_BASE = new RuleId("top-tier-base");
    public static final RuleId TOP_TIER_DESIGNATION = new RuleId("top-tier-designation");
    public static final RuleId TOP_TIER_PROJECTION = new RuleId("top-tier-projection");
    public static final RuleId TOP_TIER_GRANDFATHERING = new RuleId("top-tier-grandfathering");
    public static final RuleId CO_SELL_READY = new RuleId("co-sell-ready");
    public static final RuleId IP_ELIGIBLE = new RuleId("ip-eligible");
    public static final RuleId IP_ELIGIBLE_OFFER_TYPES = new RuleId("ip-eligible-offer-types");
    public static final RuleId IP_ELIGIBLE_THRESHOLD = new RuleId("ip-eligible-threshold");
    public static final RuleId IP_ELIGIBLE_TRANSACTABLE = new RuleId("ip-eligible-transactable");
    public static final RuleId MACC_ELIGIBLE = new RuleId("macc-eligible");
    public static final RuleId ACR_DEV_TEST = new RuleId("acr-dev-test");
    public static final RuleId ACR_SPONSORSHIP = new RuleId("acr-sponsorship");
    public static final RuleId ACR_FIRST_PARTY = new RuleId("acr-first-party");

    /** The policy whose lines say which class of charge counts as Azure consumed revenue. */
    public static final String ACR_DEFAULT = "acr-default";

    private ShippedRules() {}
}
