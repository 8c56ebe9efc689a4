package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Deadlines;
import io.toptier.deals.Deal;
import io.toptier.deals.DealBook;
import io.toptier.deals.DealCheck;
import io.toptier.deals.DealContext;
import io.toptier.deals.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that decide about a registration, as somebody would have them.
 *
 * @param signedOn null for not stated, as the others
 * @param wonOn a day; its hour stays what it was
 * @param on the day it would be registered
 */
public record Dates(
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate wonOn,
        LocalDate on) {

    static Dates of(Deal deal, DealContext context) {
        var registration = context.book().registration(deal.id()).orElse(null);
        return new Dates(
                registration == null ? null : registration.signedOn(),
                registration == null ? null : registration.startsOn(),
                deal.wonAt() == null ? null : LocalDate.ofInstant(deal.wonAt(), ZoneOffset.UTC),
                context.on());
    }

    /** Gates and clocks of a deal. */
    record Judged(CheckedDeal checked, List<Deadline> clocks) {}

    static Judged judge(Deal deal, DealContext context) {
        return new Judged(DealCheck.of(deal, context), Deadlines.of(deal, context));
    }

    /** The deal as it would be with these days. */
    Judged judged(Deal deal, DealContext context) {
        var moved = moved(deal);
        var before = context.book();
        var registration = moved(before.registration(deal.id()).orElse(null), deal);
        var others = before.registrations().stream().filter(one -> !one.deal().equals(deal.id()));
        var book = new DealBook(
                before.deals().stream()
                        .map(one -> one.id().equals(deal.id()) ? moved : one)
                        .toList(),
                Stream.concat(others, Stream.of(registration)).toList(),
                before.sellers(),
                before.calendar());
        var asked = new DealContext(
                book,
                context.customers(),
                context.solutions(),
                context.rates(),
                context.rulebook(),
                on,
                context.knownBy());
        return judge(moved, asked);
    }

    private Deal moved(Deal deal) {
        return new Deal(
                deal.id(),
                deal.name(),
                deal.customer(),
                deal.solutions(),
                deal.type(),
                deal.direction(),
                deal.status(),
                deal.substatus(),
                deal.value(),
                deal.createdAt(),
                deal.sharedAt(),
                deal.microsoftInvitedAt(),
                deal.microsoftStatus(),
                won(deal),
                deal.closedAt(),
                deal.sellers(),
                deal.partners(),
                deal.purchaseIntent(),
                deal.purchaseRecords(),
                deal.crmId(),
                deal.place());
    }

    private @Nullable Instant won(Deal deal) {
        var at = deal.wonAt();
        if (wonOn == null) {
            return null;
        }
        var hour = at == null
                ? LocalDate.EPOCH.atTime(12, 0).toLocalTime()
                : at.atOffset(ZoneOffset.UTC).toLocalTime();
        return wonOn.atTime(hour).toInstant(ZoneOffset.UTC);
    }

    /** What is registered already is judged as a draft again: the question is what would have been. */
    private Registration moved(@Nullable Registration one, Deal deal) {
        return one == null
                ? new Registration(
                        deal.id(),
                        false,
                        null,
                        null,
                        false,
                        deal.value(),
                        deal.value(),
                        signedOn,
                        startsOn,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        deal.place())
                : new Registration(
                        one.deal(),
                        one.marketplace(),
                        one.marketplaceOn(),
                        one.deployedOnAzure(),
                        one.perpetual(),
                        one.contractValue(),
                        one.solutionValue(),
                        signedOn,
                        startsOn,
                        one.endsOn(),
                        one.tenant(),
                        one.pricing(),
                        null,
                        null,
                        null,
                        one.place());
    }
}
