package io.toptier.deals;

import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What cannot be judged is for a person; without a row of the contract there is nothing to judge yet. */
    static Review of(Deal deal, @Nullable Registration registration, DealContext context) {
        var ruling = context.ask(ShippedRules.REGISTRATION_REVIEW);
        var rule = ruling.found();
        if (rule.isEmpty()) {
            return new Review(true, List.of(Gate.unanswered(ruling)), ruling);
        }
        var reasons = new ArrayList<String>();
        if (registration != null) {
            annualValue(AnnualDollars.of(registration, context), rule.get()).ifPresent(reasons::add);
        }
        severalPartners(deal, rule.get()).ifPresent(reasons::add);
        payAsYouGo(registration, rule.get()).ifPresent(reasons::add);
        return new Review(!reasons.isEmpty(), reasons, ruling);
    }

    private static Optional<String> annualValue(AnnualDollars annual, Ruling.Found rule) {
        var bound = rule.decimal("automatic-up-to-usd");
        if (annual.value().isEmpty()) {
            return Optional.of("its annual value cannot be found: " + annual.words());
        }
        return annual.value()
                .filter(value -> value.compareTo(bound) > 0)
                .map(value ->
                        "its annual value of " + Dollars.shown(value.shown()) + " is above " + Dollars.shown(bound));
    }

    private static Optional<String> severalPartners(Deal deal, Ruling.Found rule) {
        return !deal.partners().isEmpty() && rule.text("several-partners").equals(MANUAL)
                ? Optional.of("several partners are in the referral: " + String.join(", ", deal.partners()))
                : Optional.empty();
    }

    private static Optional<String> payAsYouGo(@Nullable Registration registration, Ruling.Found rule) {
        var payg = registration != null && registration.pricing() == Registration.Pricing.PAYG;
        return payg && rule.text("pay-as-you-go").equals(MANUAL)
                ? Optional.of("it is pay as you go")
                : Optional.empty();
    }
}
