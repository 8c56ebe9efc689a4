package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import io.toptier.credit.Measure;
import io.toptier.deals.Deal;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a seller's statement.
 *
 * @param what was sold, or which month was reported
 * @param href where the sale is told whole; null for a reported month
 * @param deal null where none is known for certain
 * @param usd null where nobody stated dollars
 * @param partial whether its month is still open
 * @param authority the rule that grants it
 * @param support the other rules it rests on
 * @param bookedOn null where it is not booked
 */
public record Item(
        LocalDate earnedOn,
        String what,
        String source,
        @Nullable String href,
        @Nullable Deal deal,
        Measure measure,
        Money amount,
        @Nullable BigDecimal usd,
        boolean partial,
        Authority authority,
        List<Authority> support,
        @Nullable LocalDate bookedOn,
        String reason) {
    public Item {
        support = List.copyOf(support);
    }

    public Sum sum() {
        return Sum.of(amount, usd);
    }

    /** Whether we concluded a part of it. */
    public boolean isInferred() {
        return authority.isInferred() || support.stream().anyMatch(Authority::isInferred);
    }
}
