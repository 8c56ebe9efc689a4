package io.toptier.deals;

import io.toptier.kernel.DealId;
import io.toptier.kernel.SellerId;
import java.util.List;
import java.util.Optional;

/**
 * The deals of a workspace, as known by a day.
 *
 * @param deals by id
 * @param registrations at most one a deal
 * @param sellers by id
 * @param calendar the yearly cut-offs, as the operator states them
 */
public record DealBook(
        List<Deal> deals, List<Registration> registrations, List<Seller> sellers, List<CalendarEvent> calendar) {

    public DealBook {
        deals = List.copyOf(deals);
        registrations = List.copyOf(registrations);
        sellers = List.copyOf(sellers);
        calendar = List.copyOf(calendar);
    }

    public Optional<Deal> deal(DealId id) {
        return deals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Registration> registration(DealId deal) {
        return registrations.stream().filter(one -> one.deal().equals(deal)).findFirst();
    }

    public Optional<Seller> seller(SellerId id) {
        return sellers.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
