package io.toptier.deals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;

/** Lengths of time as rules give them; an operator's need not be whole, and a part of a day or year gives no further one. */
final class Lengths {
    private static final BigDecimal HOUR = seconds(Duration.ofHours(1));
    private static final BigDecimal DAY = seconds(Duration.ofDays(1));

    private Lengths() {}

    static Duration hours(BigDecimal hours) {
        return Duration.ofSeconds(whole(hours.multiply(HOUR)));
    }

    static Duration days(BigDecimal days) {
        return Duration.ofSeconds(whole(days.multiply(DAY)));
    }

    static LocalDate daysAfter(LocalDate day, BigDecimal days) {
        return day.plusDays(whole(days));
    }

    static LocalDate yearsAfter(LocalDate day, BigDecimal years) {
        return day.plusYears(whole(years));
    }

    private static BigDecimal seconds(Duration length) {
        return BigDecimal.valueOf(length.toSeconds());
    }

    private static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).longValue();
    }
}
