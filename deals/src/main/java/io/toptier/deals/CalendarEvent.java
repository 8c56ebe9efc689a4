package io.toptier.deals;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;

/** A cut-off or a blackout at the end of a fiscal year, as {@code registration-blackout}. */
public record CalendarEvent(FiscalYear year, String event, Span days, String note, Place place) {
    static final String BLACKOUT = "registration-blackout";

    boolean isBlackout() {
        return event.equals(BLACKOUT);
    }
}
