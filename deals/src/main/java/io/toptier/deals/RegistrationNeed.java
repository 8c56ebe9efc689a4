package io.toptier.deals;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a marketplace transaction of an eligible solution needs a registration for, on a day.
 *
 * @param forSellerCredit whether sellers get credit on its billed sales only with one
 * @param forPracr whether reported consumption counts only with one; off the marketplace it always does
 */
public record RegistrationNeed(Need forSellerCredit, Need forPracr, Ruling ruling) {

    /** By the rule {@code marketplace-registration}; where it does not answer, neither does this. */
    public static RegistrationNeed of(Rulebook rulebook, LocalDate day, KnownBy knownBy) {
        var ruling = rulebook.ask(ShippedRules.MARKETPLACE_REGISTRATION, day, knownBy);
        return ruling.found()
                .map(rule -> new RegistrationNeed(
                        Need.of(rule.flag("for-seller-credit")), Need.of(rule.flag("for-pracr")), ruling))
                .orElseGet(() -> new RegistrationNeed(Need.UNKNOWN, Need.UNKNOWN, ruling));
    }

    /** Whether one is needed; not known where no rule speaks of the day, or two do. */
    public enum Need {
        YES,
        NO,
        UNKNOWN;

        private static Need of(boolean flag) {
            return flag ? YES : NO;
        }

        @Override
        public String toString() {
            return this == UNKNOWN ? "not known" : name().toLowerCase(Locale.ROOT);
        }
    }
}
