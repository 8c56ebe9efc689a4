package io.toptier.desk.web;

import java.time.LocalDate;

/**
 * The day in the top bar: what is looked at, against which today, and where a change of it leads.
 *
 * @param path the address of the page shown, without a query
 */
public record Day(AsOf asOf, LocalDate today, String path) {

    public boolean isToday() {
        return asOf.isToday(today);
    }

    /** {@code Today, 2024-01-20}, or {@code On 2024-01-20}. */
    public String on() {
        var day = Shown.day(asOf.on());
        return asOf.on().equals(today) ? "Today, " + day : "On " + day;
    }

    /** {@code as known by 2024-01-15}. */
    public String knownBy() {
        return "as known by " + Shown.day(asOf.knownBy().day());
    }

    /** What the reader must keep in mind while the day is not today's. */
    public String words() {
        return "You see "
                + (asOf.on().equals(today) ? "today" : Shown.day(asOf.on()) + ", " + Shown.relative(asOf.on(), today))
                + ", " + knownBy() + ". Later news does not count.";
    }

    /** The same page, today, as known today. */
    public String backToToday() {
        return path + "?on=&known-by=";
    }
}
