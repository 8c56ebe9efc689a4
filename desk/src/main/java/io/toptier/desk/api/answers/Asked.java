package io.toptier.desk.api.answers;

import io.toptier.desk.api.Refusal;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked about, as it stands in addresses. */
final class Asked {
    private static final Pattern YEAR = Pattern.compile("FY(?<year>\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 2000;

    private Asked() {}

    /** @throws Refusal for what is no month */
    static Month month(String text) {
        return Month.parse(text)
                .orElseThrow(() -> Refusal.bad(
                        "month-wrong", "No such month", "'" + text + "' is no month", "write it as 2023-11"));
    }

    static @Nullable FiscalYear year(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var year = YEAR.matcher(text);
        if (!year.matches()) {
            throw Refusal.bad(
                    "year-wrong", "No such fiscal year", "'" + text + "' is no fiscal year", "write it as FY24");
        }
        return new FiscalYear(CENTURY + Integer.parseInt(year.group("year")));
    }

    /** @throws Refusal for an id that nobody declared, with the nearest one */
    static void demandKnown(String what, @Nullable String id, Collection<String> known) {
        if (id != null && !known.contains(id)) {
            throw Refusal.absent(what, id, known);
        }
    }
}
