package io.toptier.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a rule is about, told by how its name begins. */
public enum RuleSubject {
    CREDIT("Seller credit", "mbs- credit- seller-credit- deal-registration-acr"),
    TOP_TIER("Top Tier", "top-tier-"),
    DESIGNATIONS("Certified software designations", "designation-"),
    ELIGIBILITY("Co-sell status and eligibility", "co-sell- ip-eligible services-ready technical-validation"),
    PRACR("Partner-reported Azure consumed revenue", "pracr-"),
    ACR("Azure consumed revenue", "acr-"),
    REGISTRATION(
            "Deal registration",
            "registration- marketplace-registration marketplace-incremental-value off-marketplace-deals"),
    DEALS(
            "Deals and referrals",
            "deal- account- seller-answer services-referral- purchase-intent estimated-acr solution-area-"
                    + " qualified-referral- referral-"),
    SALES("Billed sales", "sales-"),
    FEES("Marketplace fees", "marketplace-fee marketplace-refunds"),
    OFFERS("Private offers", "private-offer-"),
    PAYOUTS("Payouts", "payout-"),
    COMMITMENTS("Customers' commitments", "macc-"),
    REWARDS("Rewards and campaigns", "marketplace-rewards- frontier- transact-and-grow"),
    REPORTS("Reports through the API", "insights-");

    private final String heading;
    private final String beginnings;

    RuleSubject(String heading, String beginnings) {
        this.heading = heading;
        this.beginnings = beginnings;
    }

    public String heading() {
        return heading;
    }

    /** As pages of Markdown link to it. */
    public String anchor() {
        return heading.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
    }

    /**
     * The shipped rules by subject.
     *
     * @throws IllegalStateException for a rule of no subject
     */
    public static SortedMap<RuleSubject, List<Rule>> group(Collection<Rule> rules) {
        return rules.stream()
                .collect(groupingBy(
                        rule -> of(rule.id())
                                .orElseThrow(() ->
                                        new IllegalStateException("rule " + rule.id() + " belongs to no subject")),
                        TreeMap::new,
                        toList()));
    }

    /** Empty for a rule of the operator's own that is about nothing of this. */
    public static Optional<RuleSubject> of(RuleId id) {
        return Arrays.stream(values())
                .filter(subject -> subject.begins(id.value()))
                .findFirst();
    }

    private boolean begins(String name) {
        return Arrays.stream(beginnings.split(" ", -1)).anyMatch(name::startsWith);
    }
}
