package io.toptier.credit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.toptier.credit.DealMatch.None;
import io.toptier.credit.DealMatch.One;
import io.toptier.credit.DealMatch.Several;
import io.toptier.deals.Deal;
import io.toptier.deals.Registration;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Month;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.BilledSale;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the deal of a sale: by its purchase record, else by customer, solution and time. */
final class DealIndex {
    private final Rulings rulings;
    private final Map<String, List<Deal>> byPurchase = new HashMap<>();
    private final Map<Offered, List<Deal>> bySolution = new HashMap<>();
    private final Map<CustomerId, List<Deal>> byCustomer;
    private final Map<DealId, Registration> registrations = new HashMap<>();
    private final Map<String, BilledSale> first = new HashMap<>();

    DealIndex(CreditBooks books, Rulings rulings) {
        this.rulings = rulings;
        for (var deal : books.deals().deals()) {
            deal.purchaseRecords().stream().distinct().forEach(record -> add(byPurchase, record, deal));
            deal.solutions().stream()
                    .distinct()
                    .forEach(solution -> add(bySolution, new Offered(deal.customer(), solution), deal));
        }
        this.byCustomer = books.deals().deals().stream().collect(groupingBy(Deal::customer));
        books.deals().registrations().forEach(one -> registrations.putIfAbsent(one.deal(), one));
        books.sales().stream()
                .filter(sale -> named(sale).size() != 1)
                .forEach(sale -> first.merge(sale.id().purchaseRecord(), sale, DealIndex::earlier));
    }

    List<Deal> of(CustomerId customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    Optional<Registration> registration(DealId deal) {
        return Optional.ofNullable(registrations.get(deal));
    }

    /** The first line of a purchase that no one deal names; all its lines are told of there. */
    BilledSale firstOf(BilledSale sale) {
        return first.getOrDefault(sale.id().purchaseRecord(), sale);
    }

    DealMatch match(BilledSale sale) {
        var named = named(sale);
        if (!named.isEmpty()) {
            return one(named, "names its purchase record", null);
        }
        var customer = sale.buyer().customer();
        var solution = sale.solution();
        if (customer == null || solution == null) {
            return new None("no deal names its purchase record, and its " + (customer == null ? "customer" : "solution")
                    + " is not known");
        }
        return byTime(new Offered(customer, solution), firstOf(sale).billedOn());
    }

    private List<Deal> named(BilledSale sale) {
        return byPurchase.getOrDefault(sale.id().purchaseRecord(), List.of());
    }

    private DealMatch byTime(Offered offered, LocalDate billedOn) {
        var ruling = rulings.ask(ShippedRules.CREDIT_MATCHING, billedOn);
        if (!(ruling instanceof Ruling.Found found)) {
            return new None("no deal names its purchase record, and " + Rulings.unknown(ruling));
        }
        var months = found.decimal().intValue();
        var fitting = bySolution.getOrDefault(offered, List.of()).stream()
                .filter(deal -> isWonOrOpen(deal))
                .filter(deal -> isCreatedInTime(deal, billedOn, months))
                .toList();
        var how = "is of %s and %s, and was created in the %d months before the first billed month or within it"
                .formatted(offered.customer(), offered.solution(), months);
        return fitting.isEmpty()
                ? new None("no deal names its purchase record, and none that is won or open " + how)
                : one(fitting, how, Authority.of(found));
    }

    private static DealMatch one(List<Deal> deals, String how, @Nullable Authority rule) {
        if (deals.size() == 1) {
            return new One(deals.get(0), "deal " + deals.get(0).id() + " " + how, rule);
        }
        var ids = deals.stream().map(Deal::id).sorted().toList();
        var names = ids.stream().map(DealId::value).collect(joining(", "));
        return new Several(ids, "each of the deals " + names + " " + how);
    }

    /** Whoever lost a deal sold nothing by it. */
    private static boolean isWonOrOpen(Deal deal) {
        return deal.isWon() || !deal.status().equals("closed");
    }

    private static boolean isCreatedInTime(Deal deal, LocalDate billedOn, int months) {
        var created = deal.createdAt();
        return created != null
                && !day(created).isBefore(billedOn.minusMonths(months))
                && day(created).isBefore(Month.of(billedOn).next().firstDay());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static BilledSale earlier(BilledSale one, BilledSale other) {
        var byDay = one.billedOn().compareTo(other.billedOn());
        return (byDay != 0 ? byDay : one.id().compareTo(other.id())) <= 0 ? one : other;
    }

    private static <K> void add(Map<K, List<Deal>> index, K key, Deal deal) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(deal);
    }

    private record Offered(CustomerId customer, SolutionId solution) {}
}
