package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Deadlines;
import io.toptier.deals.DealContext;
import io.toptier.deals.Gate;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A deal in short.
 *
 * @param value null where nobody said
 * @param clock the next one to run out; null where none runs
 * @param gates how many there are
 * @param blocked the first thing in the way of a registration; empty for nothing
 * @param status of its registration; null where it has none
 */
public record DealCard(
        String id,
        String name,
        String href,
        String customer,
        String customerId,
        String customerHref,
        String type,
        Where where,
        @Nullable Money value,
        @Nullable ClockLine clock,
        long met,
        int gates,
        String blocked,
        @Nullable Status status) {

    /** How a registration stands. */
    public record Status(String word, Tone tone) {}

    public static DealCard of(CheckedDeal checked, DealContext context, Visit visit) {
        var deal = checked.deal();
        var id = deal.id().value();
        var customer = deal.customer().value();
        var next = Deadlines.of(deal, context).stream().findFirst();
        return new DealCard(
                id,
                deal.name(),
                visit.path("deals/" + Address.segment(id)),
                name(context, customer),
                customer,
                visit.path("customers/" + Address.segment(customer)),
                deal.type().key(),
                Where.of(checked),
                deal.value(),
                next.map((Deadline clock) -> ClockLine.of(clock, deal.name(), visit))
                        .orElse(null),
                checked.gates().stream().filter(Gate::met).count(),
                checked.gates().size(),
                checked.blocking().stream()
                        .findFirst()
                        .map(gate -> Words.of(gate.name()))
                        .orElse(""),
                status(checked));
    }

    static String name(DealContext context, String customer) {
        return context.customers().stream()
                .filter(one -> one.id().value().equals(customer))
                .findFirst()
                .map(Customer::name)
                .orElse(customer);
    }

    private static @Nullable Status status(CheckedDeal checked) {
        var registration = checked.registration();
        if (registration == null) {
            return null;
        }
        var status = registration.status();
        return status == null ? new Status("draft", Tone.QUIET) : new Status(Words.of(status), Words.tone(status));
    }
}
