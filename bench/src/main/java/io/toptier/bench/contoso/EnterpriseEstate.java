package io.toptier.bench.contoso;

import static io.toptier.bench.contoso.Subscription.PLATFORM;
import static io.toptier.bench.contoso.Subscription.SHARED_US;

import io.toptier.bench.contoso.Verdict.Pooled;
import io.toptier.bench.contoso.Verdict.Unattributed;
import io.toptier.kernel.Month;
import java.util.List;
import java.util.stream.Stream;

/** What runs under the Enterprise Agreement, in USD. */
final class EnterpriseEstate {

    private static final String TENANT_APPS = "rg-tenant-apps";

    private EnterpriseEstate() {}

    static List<Workload> workloads() {
        return Stream.of(
                        DedicatedEstate.workloads(), ownGroups(), taggedResources(), kubernetes(), sqlPool(), nobodys())
                .flatMap(List::stream)
                .toList();
    }

    /** Litware and Consolidated Messenger have resource groups of their own in the shared subscription. */
    private static List<Workload> ownGroups() {
        var litware = Verdict.byResourceGroup("litware");
        var messenger = Verdict.byResourceGroup("consolidated-messenger");
        return List.of(
                at(SHARED_US, "rg-litware-prod", "plan-litware", Sku.APP_SERVICE, "584", 3, litware),
                at(SHARED_US, "RG-Litware-Prod", "func-litware", Sku.FUNCTIONS, "71", 3, litware),
                workload(
                        Resource.of(SHARED_US, "rg-litware-prod", Sku.KEY_VAULT, "kv-litware")
                                .groupColumn(""),
                        Sku.KEY_VAULT,
                        "9",
                        2,
                        litware),
                workload(
                        Resource.of(SHARED_US, "rg-litware-data", Sku.SQL_DATABASE, "sql-litware/forecast")
                                .shouting(),
                        Sku.SQL_DATABASE,
                        "980",
                        4,
                        litware),
                at(SHARED_US, "rg-litware-data", "stlitwaredata", Sku.BLOB, "143", 3, litware),
                at(SHARED_US, "rg-consolidated-messenger", "plan-messenger", Sku.APP_SERVICE, "292", 3, messenger)
                        .since(Month.of(2023, 12)),
                at(SHARED_US, "rg-consolidated-messenger", "stmessenger", Sku.BLOB, "52", 2, messenger)
                        .since(Month.of(2023, 12)));
    }

    /** Resources of one customer each in a group that many share; the customer stands in a tag, in many spellings. */
    private static List<Workload> taggedResources() {
        var northwind = Verdict.byTag("northwind-traders");
        var alpine = Verdict.byTag("alpine-ski-house");
        var fourthCoffee = Verdict.byTag("fourth-coffee");
        return List.of(
                tagged("plan-nwt", Sku.APP_SERVICE, Tags.bare("customer", "northwind-traders"), "584", 3, northwind),
                tagged("stnwt", Sku.BLOB, Tags.bare("Customer", "Northwind Traders"), "97", 3, northwind),
                tagged("evh-nwt", Sku.EVENT_HUBS, Tags.braced("customer", "NWT"), "750", 3, northwind),
                tagged("plan-alpine", Sku.APP_SERVICE, Tags.bare("CUSTOMER", "Alpine-Ski-House "), "292", 3, alpine),
                tagged(
                        "func-alpine",
                        Sku.FUNCTIONS,
                        Tags.twice("customer", "alpine-ski-house", "Customer", "ALPINE-SKI-HOUSE"),
                        "33",
                        3,
                        alpine),
                tagged("stcoffee", Sku.BLOB, Tags.withSystemTag(" customer", "fourth-coffee"), "61", 3, fourthCoffee),
                tagged(
                        "log-coffee",
                        Sku.LOG_ANALYTICS,
                        Tags.spaced("customer", "Fourth Coffee"),
                        "118",
                        2,
                        fourthCoffee),
                tagged(
                        "plan-clash",
                        Sku.APP_SERVICE,
                        Tags.twice("customer", "litware", "Customer ", "Tailspin Toys"),
                        "146",
                        2,
                        new Unattributed("tag-conflict")),
                tagged(
                        "func-cut-off",
                        Sku.FUNCTIONS,
                        Tags.cutOff("customer", "alpine-ski-hou"),
                        "22",
                        2,
                        new Unattributed("tag-malformed")),
                tagged(
                        "plan-typo",
                        Sku.APP_SERVICE,
                        Tags.bare("customer", "northwnd-traders"),
                        "73",
                        2,
                        new Unattributed("tag-unknown")));
    }

    private static List<Workload> kubernetes() {
        var pool = new Pooled(Pool.AKS_EASTUS);
        var group = Pool.AKS_EASTUS.group();
        return List.of(
                at(SHARED_US, group, "aks-nodes-a", Sku.AKS_NODES, "4480", 5, pool)
                        .coveredBy(Commitment.RESERVED_NODES),
                at(SHARED_US, "RG-Shared-AKS", "aks-nodes-b", Sku.AKS_NODES, "2240", 4, pool),
                at(SHARED_US, group, "aks-prod", Sku.AKS_SLA, "73", 2, pool),
                workload(
                        Resource.of(SHARED_US, group, Sku.DISK, "disk-aks-01").tagged(Tags.bare("customer", "")),
                        Sku.DISK,
                        "270",
                        2,
                        pool),
                // nodes set aside for one customer: the tag speaks before the pool does
                workload(
                        Resource.of(SHARED_US, group, Sku.AKS_NODES, "aks-nodes-northwind")
                                .tagged(Tags.bare("customer", "northwind-traders")),
                        Sku.AKS_NODES,
                        "1120",
                        3,
                        Verdict.byTag("northwind-traders")));
    }

    private static List<Workload> sqlPool() {
        var pool = new Pooled(Pool.SQL_POOL);
        var group = Pool.SQL_POOL.group();
        return List.of(
                at(SHARED_US, group, "sql-shared/pool-01", Sku.SQL_POOL_VCORE, "2940", 4, pool),
                workload(
                        Resource.of(SHARED_US, group, Sku.SQL_POOL_STORAGE, "sql-shared/pool-01")
                                .groupColumn("$system"),
                        Sku.SQL_POOL_STORAGE,
                        "320",
                        2,
                        pool));
    }

    /** Contoso's own: no customer, no pool. */
    private static List<Workload> nobodys() {
        var noRule = new Unattributed("no-rule");
        return List.of(
                at(PLATFORM, "rg-build", "vm-build-01", Sku.VM_D8S, "280", 4, noRule),
                at(PLATFORM, "rg-monitoring", "log-platform", Sku.LOG_ANALYTICS, "690", 4, noRule),
                workload(
                        Resource.of(PLATFORM, "rg-monitoring", Sku.BLOB, "stplatform")
                                .tagged(Tags.systemOnly()),
                        Sku.BLOB,
                        "44",
                        3,
                        noRule),
                workload(
                        Resource.of(SHARED_US, TENANT_APPS, Sku.KEY_VAULT, "kv-tenant-apps")
                                .tagged(Tags.bare("customer", "")),
                        Sku.KEY_VAULT,
                        "6",
                        2,
                        noRule),
                workload(Resource.ofSubscription(SHARED_US, "Unassigned"), Sku.DEFENDER, "204", 2, noRule),
                workload(Resource.ofSubscription(SHARED_US, "Not applicable"), Sku.BANDWIDTH, "131", 3, noRule));
    }

    static Workload at(
            Subscription subscription, String group, String name, Sku sku, String about, int lines, Verdict verdict) {
        return workload(Resource.of(subscription, group, sku, name), sku, about, lines, verdict);
    }

    private static Workload tagged(String name, Sku sku, String tags, String about, int lines, Verdict verdict) {
        return workload(Resource.of(SHARED_US, TENANT_APPS, sku, name).tagged(tags), sku, about, lines, verdict);
    }

    private static Workload workload(Resource resource, Sku sku, String about, int lines, Verdict verdict) {
        return Workload.of(resource, sku, about, lines, verdict);
    }
}
