package io.toptier.desk.month;

import io.toptier.kernel.Month;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * When a company's last month is closed by itself.
 *
 * @param day of each month, 1 to 28
 * @param hour of that day, UTC
 * @param askedFor the last month it was asked to close, or that was past when it was set up
 * @param changedBy who set it up
 */
public record MonthSchedule(String company, int day, int hour, Month askedFor, String changedBy, Instant changedAt) {

    /** The month that the latest moment before this one closes. */
    public static Month lastDue(int day, int hour, Instant now) {
        var today = now.atZone(ZoneOffset.UTC);
        var moment = at(Month.of(today.toLocalDate()), day, hour);
        var running = Month.of(today.toLocalDate());
        return moment.toInstant().isAfter(now) ? running.plus(-2) : running.previous();
    }

    /** When the next month will be closed. */
    public Instant next(Instant now) {
        return at(lastDue(day, hour, now).plus(2), day, hour).toInstant();
    }

    private static ZonedDateTime at(Month month, int day, int hour) {
        return month.firstDay().plusDays(day - 1L).atTime(hour, 0).atZone(ZoneOffset.UTC);
    }
}
