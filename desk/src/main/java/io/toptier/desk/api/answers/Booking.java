package io.toptier.desk.api.answers;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.format.StatementJson;
import io.toptier.credit.store.Kept;
import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Sent;
import io.toptier.desk.company.Act;
import io.toptier.desk.credit.CreditBooking;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.workspace.FindingJson;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bookings of credit, as programs ask for them. */
@Component
final class Booking {
    private final CreditBooking booking;
    private final Idempotency idempotency;

    Booking(CreditBooking booking, Idempotency idempotency) {
        this.booking = booking;
        this.idempotency = idempotency;
    }

    /** @throws io.toptier.workspace.store.NotKept where the journal cannot be added to */
    Answer book(Sent sent, boolean dryRun) {
        var visit = sent.visit();
        var knownBy = visit.asOf().knownBy();
        return idempotency.once(sent, handle -> {
            if (dryRun) {
                return answer(CreditBooking.demandKept(CreditBooking.tried(visit.answers())), knownBy);
            }
            var act = new Act(visit.actor(), "book-credit", "credit:" + knownBy, sent.reason());
            return answer(booking.book(handle, visit.id(), act, visit.asOf()), knownBy);
        });
    }

    /** As {@code toptier credit restate}, with the findings beside it. */
    private static Answer answer(Outcome<Kept> booked, KnownBy knownBy) {
        var written = booked.value() instanceof Kept.Written one ? one : null;
        var entries = written == null ? List.<CreditEntry>of() : written.entries();
        var node = StatementJson.booked(knownBy, entries)
                .put("booked", written != null && !written.dryRun())
                .put("file", written == null ? null : written.file())
                .put("head", written == null ? null : written.head());
        var findings = node.putArray("findings");
        booked.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
        return Answer.ok(node);
    }
}
