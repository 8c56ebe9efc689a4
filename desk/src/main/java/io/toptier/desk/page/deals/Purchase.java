package io.toptier.desk.page.deals;

import io.toptier.deals.Deal;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was billed of a purchase record.
 *
 * @param named whether the deal names it; else it is of the same customer and solution, and no deal names it
 * @param lines how many lines were billed; none where the record is in no download
 * @param href why its first sale earns credit or not; null where nothing was billed
 */
public record Purchase(
        String record,
        boolean named,
        String offer,
        int lines,
        @Nullable Month first,
        @Nullable Month last,
        Sums billed,
        @Nullable String href) {

    static List<Purchase> of(Deal deal, List<Deal> deals, Visit visit) {
        var sales = visit.answers().sales().value().book().sales();
        var purchases = new ArrayList<Purchase>();
        for (var record : new LinkedHashSet<>(deal.purchaseRecords())) {
            var own = sales.stream()
                    .filter(sale -> sale.id().purchaseRecord().equals(record))
                    .toList();
            purchases.add(of(record, true, own, visit));
        }
        var others = new TreeMap<String, List<BilledSale>>();
        sales.stream()
                .filter(sale -> mayBeOf(deal, sale))
                .filter(sale -> deals.stream()
                        .noneMatch(
                                one -> one.purchaseRecords().contains(sale.id().purchaseRecord())))
                .forEach(sale -> others.computeIfAbsent(sale.id().purchaseRecord(), none -> new ArrayList<>())
                        .add(sale));
        others.forEach((record, own) -> purchases.add(of(record, false, own, visit)));
        return List.copyOf(purchases);
    }

    private static boolean mayBeOf(Deal deal, BilledSale sale) {
        return deal.customer().equals(sale.buyer().customer())
                && sale.solution() != null
                && deal.solutions().contains(sale.solution());
    }

    private static Purchase of(String record, boolean named, List<BilledSale> sales, Visit visit) {
        var months = sales.stream().map(BilledSale::month).sorted().toList();
        return new Purchase(
                record,
                named,
                sales.isEmpty()
                        ? ""
                        : sales.get(0).offer() + ", " + sales.get(0).plan(),
                sales.size(),
                months.isEmpty() ? null : months.get(0),
                months.isEmpty() ? null : months.get(months.size() - 1),
                Sums.of(sales.stream().map(BilledSale::revenue).toList()),
                sales.isEmpty() ? null : visit.path(Address.ofSale(sales.get(0).id())));
    }
}
