package io.toptier.bench.contoso;

/** What several customers share, with the unit that splits it. */
enum Pool {
    AKS_EASTUS("aks-eastus", Subscription.SHARED_US, "rg-shared-aks", "cpu_core_seconds", Idle.UNATTRIBUTED),
    SQL_POOL("sql-pool", Subscription.SHARED_US, "rg-sql-pool", "vcore_seconds", Idle.SPREAD),
    COSMOS_EU("cosmos-eu", Subscription.SHARED_EU, "rg-cosmos", "request_units", Idle.SPREAD);

    private final String id;
    private final Subscription subscription;
    private final String group;
    private final String metric;
    private final Idle idle;

    Pool(String id, Subscription subscription, String group, String metric, Idle idle) {
        this.id = id;
        this.subscription = subscription;
        this.group = group;
        this.metric = metric;
        this.idle = idle;
    }

    String id() {
        return id;
    }

    Subscription subscription() {
        return subscription;
    }

    String group() {
        return group;
    }

    String metric() {
        return metric;
    }

    Idle idle() {
        return idle;
    }

    /** What becomes of the share that no customer used. */
    enum Idle {
        UNATTRIBUTED("unattributed"),
        SPREAD("spread");

        final String word;

        Idle(String word) {
            this.word = word;
        }
    }
}
