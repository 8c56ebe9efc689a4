package io.toptier.bench.contoso;

import static io.toptier.bench.contoso.Subscription.LUCERNE;
import static io.toptier.bench.contoso.Subscription.SHARED_EU;
import static io.toptier.bench.contoso.Subscription.WOODGROVE;

import io.toptier.bench.contoso.Verdict.Pooled;
import io.toptier.bench.contoso.Verdict.Unattributed;
import java.util.List;

/** What runs under the Customer Agreement, in EUR. */
final class EuropeanEstate {

    private EuropeanEstate() {}

    static List<Workload> workloads() {
        var lucerne = Verdict.bySubscription("lucerne-publishing");
        var woodgrove = Verdict.bySubscription("woodgrove-bank");
        var proseware = Verdict.byResourceGroup("proseware");
        var relecloud = Verdict.byTag("relecloud");
        var pool = new Pooled(Pool.COSMOS_EU);
        return List.of(
                at(LUCERNE, "rg-lucerne-prod", "plan-lucerne", Sku.APP_SERVICE, "530", 8, lucerne),
                at(LUCERNE, "rg-lucerne-prod", "stlucerne", Sku.BLOB, "118", 8, lucerne),
                at(LUCERNE, "rg-lucerne-data", "sql-lucerne/archive", Sku.SQL_DATABASE, "1210", 10, lucerne),
                Workload.of(Resource.ofSubscription(LUCERNE, ""), Sku.BANDWIDTH, "24", 6, lucerne),
                at(WOODGROVE, "rg-woodgrove", "vm-wgb-01", Sku.VM_E16S, "1350", 10, woodgrove)
                        .coveredBy(Commitment.SAVINGS_PLAN_EU),
                at(WOODGROVE, "rg-woodgrove", "disk-wgb-01", Sku.DISK, "510", 6, woodgrove),
                at(WOODGROVE, "rg-woodgrove", "log-wgb", Sku.LOG_ANALYTICS, "260", 8, woodgrove),
                at(SHARED_EU, "rg-proseware", "plan-proseware", Sku.APP_SERVICE, "265", 8, proseware),
                at(SHARED_EU, "RG-PROSEWARE", "func-proseware", Sku.FUNCTIONS, "39", 8, proseware),
                Workload.of(
                        Resource.of(SHARED_EU, "rg-proseware", Sku.EVENT_HUBS, "evh-proseware")
                                .groupColumn(""),
                        Sku.EVENT_HUBS,
                        "690",
                        8,
                        proseware),
                tagged("plan-relecloud", Sku.APP_SERVICE, Tags.braced("Customer", "relecloud"), "530", 8, relecloud),
                tagged("strelecloud", Sku.BLOB, Tags.spaced(" customer", "RELECLOUD"), "77", 8, relecloud),
                tagged(
                        "func-eu-typo",
                        Sku.FUNCTIONS,
                        Tags.braced("customer", "relcloud"),
                        "18",
                        4,
                        new Unattributed("tag-unknown")),
                at(SHARED_EU, "rg-cosmos", "cosmos-eu", Sku.COSMOS_RU, "2630", 10, pool),
                at(SHARED_EU, "rg-cosmos", "cosmos-eu", Sku.COSMOS_STORAGE, "340", 8, pool),
                at(
                        SHARED_EU,
                        "rg-monitoring-eu",
                        "log-platform-eu",
                        Sku.LOG_ANALYTICS,
                        "230",
                        8,
                        new Unattributed("no-rule")),
                Workload.of(
                        Resource.ofSubscription(SHARED_EU, ""), Sku.DEFENDER, "83", 6, new Unattributed("no-rule")));
    }

    private static Workload at(
            Subscription subscription, String group, String name, Sku sku, String about, int lines, Verdict verdict) {
        return Workload.of(Resource.of(subscription, group, sku, name), sku, about, lines, verdict);
    }

    private static Workload tagged(String name, Sku sku, String tags, String about, int lines, Verdict verdict) {
        var resource = Resource.of(SHARED_EU, "rg-tenant-apps-eu", sku, name).tagged(tags);
        return Workload.of(resource, sku, about, lines, verdict);
    }
}
