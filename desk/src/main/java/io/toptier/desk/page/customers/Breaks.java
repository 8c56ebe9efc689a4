package io.toptier.desk.page.customers;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadlines;
import io.toptier.deals.Deal;
import io.toptier.desk.page.deals.Where;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Sums;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a customer's books against each other and names where they do not meet. */
final class Breaks {
    private final CustomerFacts facts;
    private final Known known;
    private final Visit visit;
    private final List<Break> found = new ArrayList<>();

    private Breaks(CustomerFacts facts, Known known, Visit visit) {
        this.facts = facts;
        this.known = known;
        this.visit = visit;
    }

    static List<Break> of(CustomerFacts facts, Known known, Visit visit) {
        var breaks = new Breaks(facts, known, visit);
        breaks.salesWithoutDeal();
        facts.deals().forEach(breaks::deal);
        breaks.consumptionWithoutContract();
        breaks.contractWithoutConsumption();
        return List.copyOf(breaks.found);
    }

    private void salesWithoutDeal() {
        var byRecord = new TreeMap<String, List<BilledSale>>();
        facts.sales().stream()
                .filter(BilledSale::isTransaction)
                .filter(sale -> facts.deals().stream().noneMatch(one -> names(one.deal(), sale)))
                .forEach(sale -> byRecord.computeIfAbsent(sale.id().purchaseRecord(), none -> new ArrayList<>())
                        .add(sale));
        byRecord.forEach(this::saleWithoutDeal);
    }

    private void saleWithoutDeal(String record, List<BilledSale> sales) {
        var billed = Sums.of(sales.stream().map(BilledSale::revenue).toList()).words();
        var what = sales.get(0).offer() + ", " + billed + " billed under purchase record " + record;
        var near = facts.deals().stream()
                .map(CheckedDeal::deal)
                .filter(deal -> known.ofDeals().getOrDefault(deal.id(), List.of()).stream()
                        .anyMatch(sale -> sale.id().purchaseRecord().equals(record)))
                .toList();
        if (near.isEmpty()) {
            found.add(new Break(
                    Tone.ATTENTION,
                    "Billed sale without a deal",
                    what
                            + ": credit knows no deal it came of. If a Microsoft seller helped, add the deal, or name the record on it.",
                    new Link("Add a deal", visit.path("deals/new?customer=" + Address.value(id())))));
        } else {
            var deal = near.get(0);
            found.add(new Break(
                    Tone.INFO,
                    "Sale that no deal names",
                    what + ": credit matches it to " + deal.name()
                            + " by customer, solution and time alone. Name the record on the deal.",
                    link(deal)));
        }
    }

    private void deal(CheckedDeal checked) {
        var deal = checked.deal();
        var registration = checked.registration();
        deal.purchaseRecords().stream()
                .filter(record -> facts.sales().stream()
                        .noneMatch(sale -> sale.id().purchaseRecord().equals(record)))
                .forEach(record -> found.add(new Break(
                        Tone.ATTENTION,
                        "Purchase record that was never billed",
                        deal.name() + " names purchase record " + record + ", which is in no download of sales.",
                        link(deal))));
        if (registration != null
                && !registration.isDraft()
                && registration.marketplace()
                && deal.purchaseRecords().isEmpty()
                && facts.sales().stream().noneMatch(sale -> isOf(deal, sale))) {
            found.add(new Break(
                    Tone.ATTENTION,
                    "Registered deal, never billed",
                    deal.name() + " was registered on the marketplace, and no sale of it is in the downloads.",
                    link(deal)));
        }
        if (Where.of(checked) == Where.TO_REGISTER) {
            notRegistered(deal);
        }
    }

    private void notRegistered(Deal deal) {
        var over = Deadlines.of(deal, known.context()).stream()
                .filter(clock -> clock.daysLeft() < 0)
                .anyMatch(clock -> clock.clock().equals("registration-latest"));
        found.add(new Break(
                over ? Tone.ATTENTION : Tone.INFO,
                over ? "Won deal, never registered" : "Won deal, not registered yet",
                deal.name()
                        + (over
                                ? " was won, and the time to register it is over."
                                : " was won and is to be registered."),
                link(deal)));
    }

    private void consumptionWithoutContract() {
        var months = facts.months().stream()
                .filter(one -> one.total().amounts().stream().anyMatch(amount -> !amount.isZero()))
                .map(Consumed::month)
                .filter(month -> facts.contractValue(month).isEmpty())
                .toList();
        if (!months.isEmpty()) {
            found.add(new Break(
                    Tone.ATTENTION,
                    "Consumption without a contract",
                    "Consumed in " + words(months) + ", and no contract was running.",
                    new Link("Add a contract", path() + "/contracts/new")));
        }
    }

    private void contractWithoutConsumption() {
        facts.last()
                .filter(last -> last.total().isEmpty())
                .filter(last -> !facts.contractValue(last.month()).isEmpty())
                .ifPresent(last -> found.add(new Break(
                        Tone.ATTENTION,
                        "Contract without consumption",
                        "A contract ran in " + last.month() + ", and no cost came to this customer; its subscriptions,"
                                + " resource groups or tags may be missing.",
                        new Link("What is theirs", path() + "/edit"))));
    }

    private static boolean names(Deal deal, BilledSale sale) {
        return deal.purchaseRecords().contains(sale.id().purchaseRecord());
    }

    private static boolean isOf(Deal deal, BilledSale sale) {
        return deal.solutions().stream().anyMatch(solution -> Objects.equals(solution, sale.solution()));
    }

    private Link link(Deal deal) {
        return new Link(
                "Deal " + deal.id(),
                visit.path("deals/" + Address.segment(deal.id().value())));
    }

    private String path() {
        return visit.path("customers/" + Address.segment(id()));
    }

    private String id() {
        return facts.customer().id().value();
    }

    private static String words(List<Month> months) {
        return months.stream().map(Month::toString).collect(Collectors.joining(", "));
    }
}
