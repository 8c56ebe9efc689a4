package io.toptier.desk.page.credit;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.store.Kept;
import io.toptier.desk.credit.CreditBooking;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import java.util.List;

/**
 * How the journal stands to what is wanted as known by the day looked at.
 *
 * @param kept what a booking of that day would do
 * @param findings of making it; while an error is among them, nothing that is booked would be changed
 */
public record BookingState(Kept kept, List<Finding> findings) {
    public BookingState {
        findings = List.copyOf(findings);
    }

    static BookingState of(Visit visit) {
        var tried = CreditBooking.tried(visit.answers());
        return new BookingState(tried.value(), tried.findings());
    }

    /** What would be booked; nothing where nothing may be. */
    public List<CreditEntry> entries() {
        return kept instanceof Kept.Written written ? written.entries() : List.of();
    }

    public long corrections() {
        return entries().stream().filter(entry -> entry.corrects() != null).count();
    }

    public boolean isRefused() {
        return kept instanceof Kept.Refused;
    }

    /** Why nothing may be booked with this day's knowledge. */
    public List<Finding> refusals() {
        return kept instanceof Kept.Refused refused ? refused.findings() : List.of();
    }

    /** Whether entries are held back because not all facts can be read. */
    public boolean isWithheld() {
        return CreditBooking.isWithheld(findings);
    }

    public boolean isNothing() {
        return kept instanceof Kept.Nothing && !isWithheld();
    }

    public Sum sum() {
        return entries().stream().map(Sum::of).reduce(Sum.NOTHING, Sum::plus);
    }
}
