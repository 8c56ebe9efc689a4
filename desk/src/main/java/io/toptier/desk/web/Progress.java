package io.toptier.desk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure on its way to what is needed.
 *
 * @param unit what is counted, written after the figures: {@code USD}, {@code customers}
 * @param met what the program that measures says, not what the bar looks like
 * @param projected the day it would be met if the last months went on; null for no such day
 * @param note what else is to say; empty for nothing
 */
public record Progress(
        String name,
        BigDecimal have,
        BigDecimal need,
        String unit,
        boolean met,
        @Nullable LocalDate projected,
        String note) {

    /** From 0 to 100; 100 only when have reaches need. */
    public int filled() {
        if (need.signum() <= 0 || have.compareTo(need) >= 0) {
            return 100;
        }
        return have.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(100))
                .divide(need, 0, RoundingMode.DOWN)
                .intValueExact();
    }

    public String haveShown() {
        return figure(have);
    }

    public String needShown() {
        return figure(need);
    }

    /** What is still needed: {@code 12,000.00 USD to go}; nothing when there is none. */
    public Optional<String> toGo() {
        var missing = need.subtract(have);
        return met || missing.signum() <= 0 ? Optional.empty() : Optional.of(figure(missing) + " " + unit + " to go");
    }

    private static String figure(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? Shown.exact(value) : Shown.amount(value);
    }
}
