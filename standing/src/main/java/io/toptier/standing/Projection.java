package io.toptier.standing;

import io.toptier.rulebook.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By which method days are projected: every coming month adds the mean of what the last whole months added, and what is
 * known leaves the window month by month. An estimate by rule {@code top-tier-projection}, never a promise.
 */
public record Projection(int rateMonths, int horizonMonths, Basis basis) {
    static Projection of(Ruling.Found rule) {
        return new Projection(
                rule.decimal("rate-months").intValueExact(),
                rule.decimal("horizon-months").intValueExact(),
                Basis.of(rule));
    }

    /** As answers tell it. */
    public String method() {
        return "every coming month adds the mean of what the last " + rateMonths
                + " whole months added, and what is known leaves the window month by month; the day is the first after the"
                + " month that reaches the need; none where that takes more than " + horizonMonths + " months";
    }

    /** The first day after the month in which the need is reached; empty where the trend does not get there. */
    Optional<LocalDate> reaches(BigDecimal need, SalesMeasure measure, Window window) {
        var added = addedLately(measure, window);
        return IntStream.rangeClosed(1, horizonMonths)
                .filter(ahead -> isReached(need, measure, window, ahead, added))
                .mapToObj(ahead -> window.last().plus(ahead + 1).firstDay())
                .findFirst();
    }

    /** Compared so many times as large, so that the mean needs no division. */
    private boolean isReached(BigDecimal need, SalesMeasure measure, Window window, int ahead, BigDecimal added) {
        var times = BigDecimal.valueOf(rateMonths);
        var staying = measure.in(window.later(ahead)).multiply(times);
        var coming = added.multiply(BigDecimal.valueOf(Math.min(ahead, window.months())));
        return staying.add(coming).compareTo(need.multiply(times)) >= 0;
    }

    private BigDecimal addedLately(SalesMeasure measure, Window window) {
        return IntStream.range(0, rateMonths)
                .mapToObj(back -> measure.added(window.last().plus(-back), window.months()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
