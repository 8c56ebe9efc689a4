package io.toptier.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a measure would be met if the last months went on; an estimate of ours, never a promise.
 *
 * <p>Every coming month adds the mean of what the last three whole months added; what is known leaves the window month by
 * month. The day is the first one after the month in which the need is reached.
 */
final class Projection {
    static final String METHOD =
            "every coming month adds the mean of what the last 3 whole months of the window added, "
                    + "and what is known leaves the window month by month; the day is the first after the month that reaches the "
                    + "need; none where that takes more than 24 months";

    private static final int RATE_MONTHS = 3;
    private static final int HORIZON_MONTHS = 24;

    private final SalesMeasure measure;
    private final Window window;

    Projection(SalesMeasure measure, Window window) {
        this.measure = measure;
        this.window = window;
    }

    /** Empty where the trend does not get there in the months that are looked ahead. */
    Optional<LocalDate> reaches(BigDecimal need) {
        var added = addedLately();
        return IntStream.rangeClosed(1, HORIZON_MONTHS)
                .filter(ahead -> reaches(need, ahead, added))
                .mapToObj(ahead -> window.last().plus(ahead + 1).firstDay())
                .findFirst();
    }

    /** Compared three times as large, so that the mean needs no division. */
    private boolean reaches(BigDecimal need, int ahead, BigDecimal added) {
        var staying = measure.in(window.later(ahead)).multiply(BigDecimal.valueOf(RATE_MONTHS));
        var coming = added.multiply(BigDecimal.valueOf(Math.min(ahead, window.months())));
        return staying.add(coming).compareTo(need.multiply(BigDecimal.valueOf(RATE_MONTHS))) >= 0;
    }

    private BigDecimal addedLately() {
        return IntStream.range(0, RATE_MONTHS)
                .mapToObj(back -> measure.added(window.last().plus(-back), window.months()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
