package io.toptier.consumption.format;

import io.toptier.consumption.CostSource.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * The text by which a line's month is known. Each text is read once, in Java; here only so much is done that a run has
 * few of them.
 */
final class PeriodSql {
    private final Layout layout;
    private final @Nullable DateOrder dates;

    PeriodSql(Layout layout, @Nullable DateOrder dates) {
        this.layout = layout;
        this.dates = dates;
    }

    /** The start of the billing period as written; a line without one is of the month of its day. */
    String text() {
        if (!layout.has(Role.PERIOD_START)) {
            return monthOfDay();
        }
        var start = layout.text(Role.PERIOD_START);
        var period = layout.has(Role.DAY) ? "coalesce(nullif(" + start + ", ''), " + monthOfDay() + ")" : start;
        var witness = layout.has(Role.PERIOD_END) ? Role.PERIOD_END : Role.DAY;
        return layout.has(witness) && layout.writesSlashes()
                ? ifImpossible(layout.text(witness)) + " else " + period + " end"
                : period;
    }

    /**
     * The first day of November reads as one of January where a file writes the day first and nobody said so; its last
     * day reads as none at all. Then the line's month is what that column says: no date.
     */
    private String ifImpossible(String date) {
        var month = dates == DateOrder.DAY_FIRST ? "substr(" + date + ", 4, 2)" : "substr(" + date + ", 1, 2)";
        return "case when substr(" + date + ", 3, 1) = '/' and " + month + " > '12' then " + date;
    }

    /** The month of the day where it is plain to see, else the day as written. */
    private String monthOfDay() {
        var dayFirst = dates == DateOrder.DAY_FIRST;
        return "list_transform([" + layout.text(Role.DAY) + "], lambda d: case"
                + " when substr(d, 5, 1) = '-' and " + isMonth("substr(d, 6, 2)") + " and " + isDay("substr(d, 9, 2)")
                + " and (length(d) = 10 or substr(d, 11, 1) in ('T', ' ')"
                + " and (ends_with(d, 'Z') or length(d) = 16 or length(d) = 19 and substr(d, 17, 1) = ':'))"
                + " then substr(d, 1, 7)"
                + " when length(d) = 10 and substr(d, 3, 1) = '/' and substr(d, 6, 1) = '/'"
                + " and " + isMonth(dayFirst ? "substr(d, 4, 2)" : "substr(d, 1, 2)")
                + " and " + isDay(dayFirst ? "substr(d, 1, 2)" : "substr(d, 4, 2)")
                + " then substr(d, 7, 4) || '-' || " + (dayFirst ? "substr(d, 4, 2)" : "substr(d, 1, 2)")
                + " else d end)[1]";
    }

    private static String isMonth(String text) {
        return text + " between '01' and '12'";
    }

    private static String isDay(String text) {
        return text + " between '01' and '31'";
    }
}
