package io.toptier.standing;

import io.toptier.kernel.DealId;
import java.math.BigDecimal;
import java.util.List;

/**
 * The fewest open deals that would meet a way to Top Tier, if each became a marketplace sale billed within the window.
 *
 * @param path as {@code marketplace-performance}
 * @param way its alternative
 */
public record Suggestion(String path, Way way, List<Choice> deals) {
    public Suggestion {
        deals = List.copyOf(deals);
    }

    /**
     * @param newCustomer whether its customer would be a new one by the rule of the year
     * @param why what speaks for it and against it
     */
    public record Choice(DealId deal, String name, String customer, BigDecimal usd, boolean newCustomer, String why) {}

    /** A deal that was not considered. */
    public record PassedOver(DealId deal, String why) {}

    /**
     * All that was found.
     *
     * @param sets for each way that is not met and can be, the fewest deals first
     * @param considered how many open deals were tried
     * @param most how many deals a set may have
     */
    public record All(List<Suggestion> sets, List<PassedOver> passedOver, int considered, int most) {
        public All {
            sets = List.copyOf(sets);
            passedOver = List.copyOf(passedOver);
        }
    }
}
