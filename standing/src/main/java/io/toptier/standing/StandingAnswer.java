package io.toptier.standing;

import io.toptier.kernel.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing, what it would be with sales more, and which open deals get the partner to Top Tier.
 *
 * @param with null where nobody asked for it
 */
public record StandingAnswer(Standing standing, @Nullable With with, Suggestion.All suggestions) {

    /** The standing with expected sales. */
    public record With(List<ExpectedSale> sales, Standing standing) {
        public With {
            sales = List.copyOf(sales);
        }

        /** Why a sale does not count; empty where it does. */
        public String whyNot(ExpectedSale sale) {
            var window = standing.window();
            if (window == null) {
                return "no rule of " + standing.on() + " counts sales";
            }
            var month = Month.of(sale.billedOn());
            return window.contains(month)
                    ? ""
                    : "billed in " + month + ", and the standing looks at " + window + "; ask with another --on";
        }
    }
}
