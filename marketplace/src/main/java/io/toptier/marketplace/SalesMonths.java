package io.toptier.marketplace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sums sales up by month and currency: every sale is in exactly one sum. */
public final class SalesMonths {
    private SalesMonths() {}

    /** By month, then by currency. */
    public static List<SalesMonth> of(Collection<BilledSale> sales, SaleFees fees) {
        return sales.stream().collect(groupingBy(Key::of, TreeMap::new, toList())).entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue(), fees))
                .toList();
    }

    private static SalesMonth sum(Key key, List<BilledSale> sales, SaleFees fees) {
        var transactions = sales.stream().filter(BilledSale::isTransaction).toList();
        var fee = Money.zero(key.currency);
        var waived = Money.zero(key.currency);
        long unknown = 0;
        for (var sale : sales) {
            if (fees.of(sale) instanceof SaleFee.Known known) {
                fee = fee.plus(known.fee());
                waived = waived.plus(known.waived());
            } else {
                unknown++;
            }
        }
        return new SalesMonth(
                key.month,
                key.currency,
                sales.size(),
                sales.stream().mapToLong(sale -> sale.restates().size()).sum(),
                sales.stream().filter(BilledSale::isTrial).count(),
                transactions.size(),
                transactions.stream().map(sale -> sale.buyer().key()).distinct().count(),
                billed(sales, key, sale -> true),
                billed(sales, key, BilledSale::isRefund),
                billed(sales, key, BilledSale::isUncollected),
                fee,
                waived,
                unknown,
                sales.stream().allMatch(BilledSale::isFinal));
    }

    private static Money billed(List<BilledSale> sales, Key key, Predicate<BilledSale> which) {
        return sales.stream().filter(which).map(BilledSale::revenue).reduce(Money.zero(key.currency), Money::plus);
    }

    private record Key(Month month, Currency currency) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::month).thenComparing(key -> key.currency.getCurrencyCode());

        static Key of(BilledSale sale) {
            return new Key(sale.month(), sale.revenue().currency());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
