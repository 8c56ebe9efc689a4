package io.toptier.standing;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SolutionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sale in the marketplace that somebody expects or asks about.
 *
 * @param name what it is called in answers, as the id of its deal
 * @param customer null for one that the partner does not know yet
 * @param solution null where it does not matter which
 * @param billedOn a day of the month it would be billed in
 */
public record ExpectedSale(
        String name,
        @Nullable CustomerId customer,
        @Nullable SolutionId solution,
        BigDecimal usd,
        LocalDate billedOn) {
    public ExpectedSale {
        if (usd.signum() <= 0) {
            throw new IllegalArgumentException("an expected sale is above zero, not " + usd);
        }
    }
}
