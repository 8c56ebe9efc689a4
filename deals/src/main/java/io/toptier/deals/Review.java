package io.toptier.deals;

import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a registration is approved at once or reviewed by a person.
 *
 * @param reasons why a person reviews it; none where it is approved at once
 */
public record Review(boolean manual, List<String> reasons, Ruling ruling) {
    private static final String MANUAL = "manual";

    public Review {
        reasons = List.copyOf(reasons);
    }

    /** {@code auto} or {@code manual}. */
    public String word() {
        return manual ? MANUAL : "auto";
    }

    /** What cannot be judged is for a person. */
    static Review of(Deal deal, ContractGates contract, boolean payg, DealContext context) {
        var ruling = context.ask(ShippedRules.REGISTRATION_REVIEW);
        var rule = ruling.found();
        if (rule.isEmpty()) {
            return new Review(true, List.of(Gate.unanswered(ruling)), ruling);
        }
        var reasons = reasons(deal, contract, payg, rule.get());
        return new Review(!reasons.isEmpty(), reasons, ruling);
    }

    private static List<String> reasons(Deal deal, ContractGates contract, boolean payg, Ruling.Found rule) {
        var reasons = new ArrayList<String>();
        var bound = rule.decimal("automatic-up-to-usd");
        contract.annual()
                .filter(value -> value.compareTo(bound) > 0)
                .ifPresent(value -> reasons.add(
                        "its annual value of " + Dollars.shown(value.shown()) + " is above " + Dollars.shown(bound)));
        if (!deal.partners().isEmpty() && rule.text("several-partners").equals(MANUAL)) {
            reasons.add("several partners are in the referral: " + String.join(", ", deal.partners()));
        }
        if (payg && rule.text("pay-as-you-go").equals(MANUAL)) {
            reasons.add("it is pay as you go");
        }
        return reasons;
    }
}
