package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import io.toptier.standing.Evidence.Found;
import io.toptier.standing.Evidence.Item;
import io.toptier.standing.Quantity.Dollars;
import java.util.ArrayList;
import java.util.List;

/** Every sale there is, as the billed sales of a window count it or leave it out. */
final class SalesEvidence {
    private SalesEvidence() {}

    static Found of(CountedSales sales, Window window) {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        for (var one : sales.counted()) {
            var inside = window.contains(one.month());
            var why = inside ? "counts" : beside(one.month(), window);
            (inside ? counted : excluded).add(item(one.sale(), new Dollars(one.usd()).toString(), why));
        }
        for (var one : sales.excluded()) {
            excluded.add(item(one.sale(), one.sale().revenue().toString(), one.why()));
        }
        return new Found(counted, excluded);
    }

    private static String beside(Month month, Window window) {
        return month.compareTo(window.first()) < 0 ? "before the window" : "after the window";
    }

    private static Item item(BilledSale sale, String amount, String why) {
        var what = sale.id() + " billed " + sale.month() + ", " + sale.buyer().name() + ", " + sale.offer();
        return new Item(what, amount, why, List.of(sale));
    }
}
