package io.toptier.desk.page.deals;

import io.toptier.deals.Deadline;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.page.facts.RuleLine;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Finding.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a deal.
 *
 * @param on its last day
 * @param moment when it runs out, to the minute
 * @param left in words: {@code 12 days left}
 * @param rule null for a row of the operator's calendar
 */
public record ClockLine(
        String deal,
        String dealName,
        String href,
        String name,
        LocalDate on,
        String moment,
        long days,
        String left,
        Level level,
        Tone tone,
        String reason,
        @Nullable RuleLine rule) {

    static ClockLine of(Deadline clock, String dealName, Visit visit) {
        var ruling = clock.ruling();
        return new ClockLine(
                clock.deal().value(),
                dealName,
                visit.path("deals/" + Address.segment(clock.deal().value())),
                Words.of(clock.clock()),
                Words.lastDay(clock),
                Shown.moment(clock.dueAt()),
                clock.daysLeft(),
                Words.left(clock.daysLeft()),
                clock.level(),
                Words.tone(clock.level()),
                clock.reason(),
                ruling == null ? null : RuleLine.of(ruling, visit));
    }
}
