package io.toptier.deals;

import java.util.List;
import java.util.stream.Stream;

/** Judges whether deals can be registered, gate by gate. */
public final class DealCheck {
    private DealCheck() {}

    /** Every deal of the book, by id. */
    public static List<CheckedDeal> of(DealContext context) {
        return context.book().deals().stream().map(deal -> of(deal, context)).toList();
    }

    /** A deal that is registered is judged on the day it was. */
    public static CheckedDeal of(Deal deal, DealContext asked) {
        var registration = asked.book().registration(deal.id()).orElse(null);
        var registeredAt = registration == null ? null : registration.registeredAt();
        var context = registeredAt == null ? asked : asked.on(DealGates.day(registeredAt));
        var contract = new ContractGates(deal, registration, context);
        var gates = Stream.concat(new DealGates(deal, context).all().stream(), contract.all().stream())
                .toList();
        return new CheckedDeal(deal, registration, context.on(), gates, Review.of(deal, registration, context));
    }
}
