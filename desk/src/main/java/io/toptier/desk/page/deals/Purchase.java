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
import org.jspecify.annotations.Nullable;

/**
 * What was billed of a purchase record.
 *
 * @param by how it is known to be of the deal
 * @param lines how many lines were billed; none where the record is in no download
 * @param href why its first sale earns credit or not; null where nothing was billed
 */
public record Purchase(
        String record,
        By by,
        String offer,
        int lines,
        @Nullable Month first,
        @Nullable Month last,
        Sums billed,
        @Nullable String href) {

    /** How credit sees it: the deal names it; several deals do, so that none gets it; or it fits customer, solution and time. */
    public enum By {
        NAME(""),
        SEVERAL("other deals name it too: credited to none"),
        TIME("no deal names it; matched by customer, solution and time");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** What somebody should know of it; empty where all is well. */
        public String words() {
            return words;
        }
    }

    /** Those that the deal names, and those that credit knows to have come of it. */
    static List<Purchase> of(Deal deal, Visit visit) {
        var credited = visit.answers().salesOfDeals().value().getOrDefault(deal.id(), List.of());
        var sales = visit.answers().creditBooks().value().sales();
        var purchases = new ArrayList<Purchase>();
        for (var record : new LinkedHashSet<>(deal.purchaseRecords())) {
            var own = of(record, sales);
            purchases.add(
                    of(record, own.isEmpty() || !of(record, credited).isEmpty() ? By.NAME : By.SEVERAL, own, visit));
        }
        credited.stream()
                .map(sale -> sale.id().purchaseRecord())
                .filter(record -> !deal.purchaseRecords().contains(record))
                .distinct()
                .sorted()
                .forEach(record -> purchases.add(of(record, By.TIME, of(record, credited), visit)));
        return List.copyOf(purchases);
    }

    private static List<BilledSale> of(String record, List<BilledSale> sales) {
        return sales.stream()
                .filter(sale -> sale.id().purchaseRecord().equals(record))
                .toList();
    }

    private static Purchase of(String record, By by, List<BilledSale> sales, Visit visit) {
        var months = sales.stream().map(BilledSale::month).sorted().toList();
        return new Purchase(
                record,
                by,
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
