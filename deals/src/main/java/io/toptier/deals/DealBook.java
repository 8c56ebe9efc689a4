package io.toptier.deals;

import io.toptier.kernel.DealId;
import io.toptier.kernel.SellerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The deals of a workspace, as known by a day. */
public final class DealBook {
    private final List<Deal> deals;
    private final List<Registration> registrations;
    private final List<Seller> sellers;
    private final List<CalendarEvent> calendar;
    private final Map<DealId, Deal> dealsById;
    private final Map<DealId, Registration> registrationsByDeal;

    /**
     * @param deals by id
     * @param registrations at most one a deal
     * @param sellers by id
     * @param calendar the yearly cut-offs, as the operator states them
     */
    public DealBook(
            List<Deal> deals, List<Registration> registrations, List<Seller> sellers, List<CalendarEvent> calendar) {
        this.deals = List.copyOf(deals);
        this.registrations = List.copyOf(registrations);
        this.sellers = List.copyOf(sellers);
        this.calendar = List.copyOf(calendar);
        this.dealsById = first(deals, Deal::id);
        this.registrationsByDeal = first(registrations, Registration::deal);
    }

    public List<Deal> deals() {
        return deals;
    }

    public List<Registration> registrations() {
        return registrations;
    }

    public List<Seller> sellers() {
        return sellers;
    }

    public List<CalendarEvent> calendar() {
        return calendar;
    }

    public Optional<Deal> deal(DealId id) {
        return Optional.ofNullable(dealsById.get(id));
    }

    public Optional<Registration> registration(DealId deal) {
        return Optional.ofNullable(registrationsByDeal.get(deal));
    }

    public Optional<Seller> seller(SellerId id) {
        return sellers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static <T> Map<DealId, T> first(List<T> all, Function<T, DealId> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (one, again) -> one));
    }
}
