package io.toptier.bench.contoso;

import static io.toptier.bench.contoso.EnterpriseEstate.at;
import static io.toptier.bench.contoso.Subscription.ADVENTURE_WORKS;
import static io.toptier.bench.contoso.Subscription.CITY_POWER;
import static io.toptier.bench.contoso.Subscription.FABRIKAM;
import static io.toptier.bench.contoso.Subscription.FABRIKAM_ANALYTICS;

import java.util.List;

/** Customers under the Enterprise Agreement that have subscriptions of their own. */
final class DedicatedEstate {

    private DedicatedEstate() {}

    static List<Workload> workloads() {
        var adventureWorks = Verdict.bySubscription("adventure-works");
        var cityPower = Verdict.bySubscription("city-power-light");
        var fabrikam = Verdict.bySubscription("fabrikam");
        return List.of(
                at(ADVENTURE_WORKS, "rg-aw-prod", "vm-aw-01", Sku.VM_D8S, "560", 4, adventureWorks)
                        .coveredBy(Commitment.RESERVED_VMS),
                at(ADVENTURE_WORKS, "rg-aw-prod", "vm-aw-02", Sku.VM_D8S, "560", 3, adventureWorks),
                at(ADVENTURE_WORKS, "rg-aw-prod", "disk-aw-01", Sku.DISK, "540", 3, adventureWorks),
                at(ADVENTURE_WORKS, "rg-aw-data", "sql-aw/reporting", Sku.SQL_DATABASE, "1490", 4, adventureWorks),
                at(ADVENTURE_WORKS, "rg-aw-data", "staworksdata", Sku.BLOB, "214", 3, adventureWorks),
                // once moved here from the shared subscription; the tag stayed behind, the subscription decides
                Workload.of(
                        Resource.of(ADVENTURE_WORKS, "rg-aw-data", Sku.EVENT_HUBS, "evh-aw-moved")
                                .tagged(Tags.bare("customer", "fabrikam")),
                        Sku.EVENT_HUBS,
                        "310",
                        2,
                        adventureWorks),
                Workload.of(Resource.ofSubscription(ADVENTURE_WORKS, ""), Sku.BANDWIDTH, "37", 2, adventureWorks),
                at(CITY_POWER, "rg-cpl-prod", "plan-cpl", Sku.APP_SERVICE, "292", 3, cityPower),
                at(CITY_POWER, "rg-cpl-prod", "func-cpl", Sku.FUNCTIONS, "48", 4, cityPower),
                at(CITY_POWER, "rg-cpl-prod", "log-cpl", Sku.LOG_ANALYTICS, "405", 3, cityPower),
                at(CITY_POWER, "rg-cpl-data", "evh-cpl-meters", Sku.EVENT_HUBS, "1500", 4, cityPower),
                Workload.of(Resource.ofSubscription(CITY_POWER, "Others"), Sku.DEFENDER, "61", 2, cityPower),
                at(FABRIKAM, "rg-fab-prod", "vm-fab-01", Sku.VM_E16S, "1470", 4, fabrikam),
                at(FABRIKAM, "rg-fab-prod", "vm-fab-02", Sku.VM_D8S, "560", 4, fabrikam)
                        .coveredBy(Commitment.RESERVED_VMS),
                at(FABRIKAM, "rg-fab-prod", "disk-fab-01", Sku.DISK, "405", 2, fabrikam),
                at(FABRIKAM_ANALYTICS, "rg-fab-lake", "stfablake", Sku.BLOB, "1160", 4, fabrikam),
                at(FABRIKAM_ANALYTICS, "rg-fab-lake", "stfablake", Sku.BLOB_WRITES, "88", 3, fabrikam),
                at(FABRIKAM_ANALYTICS, "rg-fab-lake", "evh-fab", Sku.EVENT_HUBS, "750", 3, fabrikam));
    }
}
