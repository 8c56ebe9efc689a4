package io.toptier.standing;

import io.toptier.deals.Deal;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.BilledSale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which open deals could become marketplace sales, and for how many US dollars. */
final class OpenDeals {
    private static final int RATES_LOOK_BACK = 12;

    private final StandingFacts facts;
    private final FxRates rates;
    private final LocalDate on;
    private final Month billed;
    private final Instant nextDay;
    private final Set<String> purchases = new HashSet<>();
    private final List<Suggestion.PassedOver> passedOver = new ArrayList<>();

    /** @param billed the month that their sales are taken to be billed in */
    OpenDeals(StandingFacts facts, FxRates rates, LocalDate on, Month billed) {
        this.nextDay = on.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        this.facts = facts;
        this.rates = rates;
        this.on = on;
        this.billed = billed;
        facts.sales().stream()
                .map(BilledSale::id)
                .map(id -> id.purchaseRecord())
                .forEach(purchases::add);
    }

    /** The most likely first: the customer means to buy in the marketplace, Microsoft accepted, a greater value. */
    List<Expected> of(List<Deal> deals) {
        return deals.stream()
                .filter(this::isOpen)
                .flatMap(deal -> expected(deal).stream())
                .sorted(Comparator.comparing(Expected::likelihood)
                        .thenComparing(one -> one.sale().usd())
                        .reversed()
                        .thenComparing(one -> one.deal().id()))
                .toList();
    }

    List<Suggestion.PassedOver> passedOver() {
        return passedOver;
    }

    /** Created by the day, and not closed yet then, whatever became of it since. */
    private boolean isOpen(Deal deal) {
        var created = deal.createdAt();
        if (created != null && !created.isBefore(nextDay)) {
            return false;
        }
        var ended = deal.closedAt() == null ? deal.wonAt() : deal.closedAt();
        return ended == null ? !deal.status().equals("closed") && !deal.isWon() : !ended.isBefore(nextDay);
    }

    private Optional<Expected> expected(Deal deal) {
        var solution = transactable(deal);
        var usd = dollars(deal);
        if (deal.purchaseIntent().equals("no")) {
            return pass(deal, "the customer does not mean to buy in the marketplace");
        }
        if (deal.purchaseRecords().stream().anyMatch(purchases::contains)) {
            return pass(deal, "its purchase is billed already");
        }
        if (solution.isEmpty()) {
            return pass(deal, "none of its solutions is transactable on " + on);
        }
        if (usd.filter(amount -> amount.signum() > 0).isEmpty()) {
            return pass(deal, deal.value() == null ? "it has no value" : "no US dollars are known for " + deal.value());
        }
        var sale = new ExpectedSale(deal.id().value(), deal.customer(), solution.get(), usd.get(), billed.firstDay());
        return Optional.of(new Expected(deal, sale));
    }

    private Optional<Expected> pass(Deal deal, String why) {
        passedOver.add(new Suggestion.PassedOver(deal.id(), why));
        return Optional.empty();
    }

    private Optional<SolutionId> transactable(Deal deal) {
        return deal.solutions().stream()
                .filter(id ->
                        facts.solutions().stream().anyMatch(one -> one.id().equals(id) && one.isTransactable(on)))
                .findFirst();
    }

    /** By the last rate that is known up to the month of the sale. */
    private Optional<BigDecimal> dollars(Deal deal) {
        var value = deal.value();
        if (value == null) {
            return Optional.empty();
        }
        if (value.currency().getCurrencyCode().equals("USD")) {
            return Optional.of(value.amount());
        }
        return rate(value).map(rate -> value.amount().multiply(rate));
    }

    private Optional<BigDecimal> rate(Money value) {
        return IntStream.range(0, RATES_LOOK_BACK)
                .mapToObj(back -> rates.in(billed.plus(-back), value.currency()))
                .flatMap(Optional::stream)
                .map(FxRates.Rate::usdPerUnit)
                .findFirst();
    }

    /** A deal and the sale that it would be. */
    record Expected(Deal deal, ExpectedSale sale) {
        int likelihood() {
            return (deal.purchaseIntent().equals("yes") ? 2 : 0) + (isAccepted() ? 1 : 0);
        }

        boolean isAccepted() {
            return deal.microsoftStatus() == Deal.MicrosoftStatus.ACCEPTED
                    || deal.microsoftStatus() == Deal.MicrosoftStatus.WON;
        }
    }
}
