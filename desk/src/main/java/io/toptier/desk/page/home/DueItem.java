package io.toptier.desk.page.home;

import io.toptier.deals.Deadline;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A clock of a deal.
 *
 * @param when in words: {@code in 5 days}
 * @param href of the deal
 */
public record DueItem(
        String deal, String name, String clock, LocalDate on, String when, Tone tone, String reason, String href) {
    static DueItem of(Deadline deadline, Visit visit) {
        var id = deadline.deal().value();
        var last = deadline.dueAt().minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
        var name = visit.answers().deals().value().book().deals().stream()
                .filter(deal -> deal.id().equals(deadline.deal()))
                .map(deal -> deal.name().isEmpty() ? id : deal.name())
                .findFirst()
                .orElse(id);
        return new DueItem(
                id,
                name,
                deadline.clock().replace('-', ' '),
                last,
                deadline.daysLeft() < 0
                        ? Shown.count(-deadline.daysLeft(), "day") + " over"
                        : Shown.relative(
                                visit.asOf().on().plusDays(deadline.daysLeft()),
                                visit.asOf().on()),
                tone(deadline),
                deadline.reason(),
                visit.path("deals/" + id));
    }

    private static Tone tone(Deadline deadline) {
        return switch (deadline.level()) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.ATTENTION;
            case NOTE -> Tone.QUIET;
        };
    }
}
