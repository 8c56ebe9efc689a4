package io.toptier.deals;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;

/**
 * What a marketplace transaction of an eligible solution needs a registration for, on a day.
 *
 * @param forSellerCredit whether sellers get credit on its billed sales only with one
 * @param forPracr whether reported consumption counts only with one; off the marketplace it always does
 */
public record RegistrationNeed(boolean forSellerCredit, boolean forPracr, Ruling ruling) {

    /** Where no rule speaks, everything needs one: deal registration was the gate before. */
    public static RegistrationNeed of(Rulebook rulebook, LocalDate day, KnownBy knownBy) {
        var ruling = rulebook.ask(ShippedRules.MARKETPLACE_REGISTRATION, day, knownBy);
        return ruling.found()
                .map(rule -> new RegistrationNeed(rule.flag("for-seller-credit"), rule.flag("for-pracr"), ruling))
                .orElseGet(() -> new RegistrationNeed(true, true, ruling));
    }
}
