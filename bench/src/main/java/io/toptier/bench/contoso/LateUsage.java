package io.toptier.bench.contoso;

import io.toptier.bench.contoso.Verdict.Pooled;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What Azure adds and changes after the first runs of a month: four new lines, and one that was rated again. */
final class LateUsage {

    private static final String RATED_AGAIN = "evh-cpl-meters";

    private LateUsage() {}

    static Bill after(Bill before) {
        var charges = new ArrayList<>(before.open());
        var changed = first(charges, RATED_AGAIN);
        charges.set(charges.indexOf(changed), changed.costing(lower(changed.billedAmount())));
        charges.addAll(added(before.month()));
        return Bill.closed(before.month(), charges);
    }

    private static List<Charge> added(Month month) {
        var dice = Dice.of(month.toString(), "late usage");
        var last = month.lastDay();
        var lake = Resource.of(Subscription.FABRIKAM_ANALYTICS, "rg-fab-lake", Sku.BLOB, "stfablake");
        var nodes = Resource.of(Subscription.SHARED_US, Pool.AKS_EASTUS.group(), Sku.AKS_NODES, "aks-nodes-b");
        var plan = Resource.of(Subscription.SHARED_US, "rg-tenant-apps", Sku.APP_SERVICE, "plan-nwt")
                .tagged(Tags.bare("customer", "northwind-traders"));
        return List.of(
                Charge.consumed(
                        last.minusDays(1), lake, Sku.BLOB, late("118", dice), Verdict.bySubscription("fabrikam")),
                Charge.consumed(last, lake, Sku.BLOB, late("121", dice), Verdict.bySubscription("fabrikam")),
                Charge.consumed(last, nodes, Sku.AKS_NODES, late("74", dice), new Pooled(Pool.AKS_EASTUS)),
                Charge.consumed(last, plan, Sku.APP_SERVICE, late("19", dice), Verdict.byTag("northwind-traders")));
    }

    private static Charge first(List<Charge> charges, String resource) {
        return charges.stream()
                .filter(charge -> charge.resource().name().equals(resource))
                .findFirst()
                .orElseThrow();
    }

    private static String lower(BigDecimal cost) {
        return Dice.of("rated again")
                .near(cost.multiply(new BigDecimal("0.6")), 14)
                .toPlainString();
    }

    private static String late(String about, Dice dice) {
        return dice.near(new BigDecimal(about), 15).toPlainString();
    }
}
