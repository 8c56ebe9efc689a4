package io.toptier.report;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A frozen revision of a month; nothing in it changes any more.
 *
 * @param revision from 1
 * @param knownBy the day whose knowledge it was closed with, and since which it can be known itself
 * @param reason why it restates the one before; null for the first
 * @param figures what it is compared by
 * @param files as they were frozen
 */
public record MonthlyReport(
        Month month,
        int revision,
        LocalDate frozenOn,
        KnownBy knownBy,
        @Nullable String reason,
        MonthFigures figures,
        ReportFiles files) {
    public String name() {
        return "rev-" + revision;
    }
}
