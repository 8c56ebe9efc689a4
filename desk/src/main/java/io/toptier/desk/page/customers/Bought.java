package io.toptier.desk.page.customers;

import io.toptier.deals.CheckedDeal;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was billed under one purchase record.
 *
 * @param payout Partner Center's words for how far the money is
 * @param isFinal whether all its months are final; else the amount is a part
 * @param deals those that name it
 * @param href why its first sale earns credit or not
 */
public record Bought(
        String record,
        String offer,
        Month first,
        Month last,
        int lines,
        Sums billed,
        String payout,
        boolean isFinal,
        List<Link> deals,
        String href) {

    /** The latest first. */
    static List<Bought> of(CustomerFacts facts, Visit visit) {
        var byRecord = new TreeMap<String, List<BilledSale>>();
        facts.sales()
                .forEach(sale -> byRecord.computeIfAbsent(sale.id().purchaseRecord(), none -> new ArrayList<>())
                        .add(sale));
        return byRecord.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), facts, visit))
                .sorted(Comparator.comparing(Bought::last).reversed())
                .toList();
    }

    private static Bought of(String record, List<BilledSale> sales, CustomerFacts facts, Visit visit) {
        var months = sales.stream().map(BilledSale::month).sorted().toList();
        var plan = sales.get(0).plan();
        return new Bought(
                record,
                sales.get(0).offer() + (plan.isEmpty() ? "" : ", " + plan),
                months.get(0),
                months.get(months.size() - 1),
                sales.size(),
                Sums.of(sales.stream().map(BilledSale::revenue).toList()),
                sales.stream()
                        .map(BilledSale::payoutStatus)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                sales.stream().allMatch(BilledSale::isFinal),
                facts.deals().stream()
                        .map(CheckedDeal::deal)
                        .filter(deal -> deal.purchaseRecords().contains(record))
                        .map(deal -> new Link(
                                deal.id().value(),
                                visit.path("deals/" + Address.segment(deal.id().value()))))
                        .toList(),
                visit.path(Address.ofSale(sales.get(0).id())));
    }
}
