package io.toptier.standing;

import io.toptier.deals.Deal;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which open deals get the partner to Top Tier: for each way that is not met, the fewest that would meet it. */
public final class DealSuggestions {
    private static final int MOST_DEALS = 3;
    private static final int MOST_TRIED = 60; // all sets of three of them are 34 220

    private final Standing standing;
    private final Outlook outlook;
    private final WhatIf whatIf;
    private final List<Offered> offered;

    private DealSuggestions(Standing standing, Outlook outlook, WhatIf whatIf, List<OpenDeals.Expected> open) {
        this.standing = standing;
        this.outlook = outlook;
        this.whatIf = whatIf;
        this.offered = open.stream().limit(MOST_TRIED).map(this::offered).toList();
    }

    /** Nothing where Top Tier is met, or no rule of the day counts sales. */
    public static Suggestion.All of(
            StandingFacts facts, List<Deal> deals, FxRates rates, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        return StandingReview.over(facts, rulebook, on, knownBy).suggestions(deals, rates);
    }

    static Suggestion.All of(Standing standing, Outlook outlook, StandingFacts facts, List<Deal> deals, FxRates rates) {
        var knownBy = standing.knownBy().day();
        var seen = standing.on().isBefore(knownBy) ? standing.on() : knownBy;
        var open = new OpenDeals(facts, rates, seen, outlook.window().last());
        var expected = open.of(deals);
        var suggestions = new DealSuggestions(standing, outlook, new WhatIf(facts), expected);
        return new Suggestion.All(suggestions.all(), open.passedOver(), suggestions.offered.size(), MOST_DEALS);
    }

    static Suggestion.All none() {
        return new Suggestion.All(List.of(), List.of(), 0, MOST_DEALS);
    }

    private List<Suggestion> all() {
        var found = new ArrayList<Suggestion>();
        for (var path : standing.tier(Tier.Name.TOP_TIER).paths()) {
            for (var way : path.ways()) {
                if (!way.met()) {
                    fewest(path, way).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(one -> one.deals().size()));
        return found;
    }

    private Optional<Suggestion> fewest(Path path, Way way) {
        var open = path.measures().stream()
                .filter(one -> one.alternative() == way.number() && !one.met())
                .toList();
        if (open.stream().anyMatch(one -> !isOfSales(one))) {
            return Optional.empty(); // no deal signs a commitment or attains a designation
        }
        for (int size = 1; size <= MOST_DEALS; size++) {
            var found = first(new ArrayList<>(), 0, size, open);
            if (found.isPresent()) {
                var choices = found.get().stream().map(this::choice).toList();
                return Optional.of(new Suggestion(path.name(), way, choices));
            }
        }
        return Optional.empty();
    }

    /** The likeliest deals stand first, so the first set that is found is of the likeliest. */
    private Optional<List<Offered>> first(List<Offered> chosen, int from, int size, List<Measure> open) {
        if (chosen.size() == size) {
            return meets(chosen, open) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
        }
        for (int at = from; at <= offered.size() - (size - chosen.size()); at++) {
            chosen.add(offered.get(at));
            var found = first(chosen, at + 1, size, open);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }

    private boolean meets(List<Offered> chosen, List<Measure> open) {
        var sales = chosen.stream().map(Offered::sale).toList();
        return open.stream().allMatch(one -> outlook.with(one.name(), sales).compareTo(need(one)) >= 0);
    }

    private static boolean isOfSales(Measure measure) {
        return switch (measure.name()) {
            case "billed-sales",
                    "net-new-customers",
                    "transactions",
                    "transacting-customers",
                    "commitment-transactions" -> measure.need() != null;
            default -> false;
        };
    }

    private static BigDecimal need(Measure measure) {
        var need = measure.need();
        if (need instanceof Quantity.Dollars dollars) {
            return dollars.usd();
        }
        if (need instanceof Quantity.Count count) {
            return count.number();
        }
        throw new IllegalArgumentException("no number is needed of " + measure.name());
    }

    private Offered offered(OpenDeals.Expected expected) {
        return new Offered(
                expected,
                new CountedSale(whatIf.sale(expected.sale()), expected.sale().usd()));
    }

    private Suggestion.Choice choice(Offered one) {
        var deal = one.expected().deal();
        var isNew = outlook.isNew(one.sale().sale().buyer());
        var intent = switch (deal.purchaseIntent()) {
            case "yes" -> "the customer means to buy in the marketplace";
            case "undecided" -> "the customer has not decided where to buy";
            default -> "nobody said where the customer buys";
        };
        var microsoft = "Microsoft: " + deal.microsoftStatus().key();
        var customer = isNew ? "a new customer" : "no new customer";
        return new Suggestion.Choice(
                deal.id(),
                deal.name(),
                deal.customer().value(),
                one.sale().usd(),
                isNew,
                customer + "; " + intent + "; " + microsoft);
    }

    /** A deal with the sale it would be. */
    private record Offered(OpenDeals.Expected expected, CountedSale sale) {}
}
