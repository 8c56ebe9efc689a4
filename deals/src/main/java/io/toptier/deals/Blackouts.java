package io.toptier.deals;

import io.toptier.kernel.Span;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When registration closes next: by the rulebook, and by the operator's calendar. */
record Blackouts(DealContext context) {

    /** The last day on which one can still register before the next blackout within a year. */
    Optional<Blackout> next() {
        var year = new Span(context.on(), context.on().plusYears(1));
        var byRule = context.rulebook().through(ShippedRules.REGISTRATION_OPEN, year, context.knownBy()).stream()
                .filter(stretch ->
                        stretch.ruling().found().filter(rule -> !rule.flag()).isPresent())
                .map(stretch -> new Blackout(
                        stretch.span().from().minusDays(1),
                        "registration is closed from " + stretch.span().from(),
                        stretch.ruling()));
        var byCalendar = context.book().calendar().stream()
                .filter(CalendarEvent::isBlackout)
                .map(event -> new Blackout(
                        event.days().from().minusDays(1),
                        event.year() + ": registration is closed " + event.days()
                                + (event.note().isEmpty() ? "" : "; " + event.note()) + " (" + event.place() + ")",
                        null));
        return Stream.concat(byRule, byCalendar)
                .filter(blackout -> !blackout.last().isBefore(context.on()))
                .min(Comparator.comparing(Blackout::last));
    }

    /** @param ruling null for a row of the operator's calendar */
    record Blackout(LocalDate last, String reason, @Nullable Ruling ruling) {}
}
