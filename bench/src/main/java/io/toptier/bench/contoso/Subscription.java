package io.toptier.bench.contoso;

import io.toptier.kernel.SubscriptionId;

/** Contoso's Azure subscriptions, by billing scope: an Enterprise Agreement in USD and a Customer Agreement in EUR. */
enum Subscription {
    /** Charges of the billing account itself. */
    NONE("", ""),

    SHARED_US("e38c1f00-5b1e-4c0a-9d57-2f6c1a0b4e11", "Contoso Prod Shared US"),
    PLATFORM("c7a6e5d4-0b12-4f3a-8e9d-6a5b4c3d2e12", "Contoso Platform"),
    ADVENTURE_WORKS("0a5f6b1c-7d2e-4f83-9a14-b5c6d7e8f913", "Contoso Prod Adventure Works"),
    CITY_POWER("1b6a7c2d-8e3f-4094-8b25-c6d7e8f9a014", "Contoso Prod City Power & Light"),
    FABRIKAM("2c7b8d3e-9f40-41a5-9c36-d7e8f9a0b115", "Contoso Prod Fabrikam, Inc."),
    FABRIKAM_ANALYTICS("3d8c9e4f-a051-42b6-8d47-e8f9a0b1c216", "Contoso Prod Fabrikam, Inc. Analytics"),

    SHARED_EU("4e9daf50-b162-43c7-9e58-f9a0b1c2d317", "Contoso Prod Shared EU"),
    LUCERNE("5fae0061-c273-44d8-8f69-a0b1c2d3e418", "Contoso Prod Lucerne Publishing"),
    WOODGROVE("60bf1172-d384-45e9-907a-b1c2d3e4f519", "Contoso Prod Woodgrove Bank");

    private final String id;
    private final String title;

    Subscription(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    SubscriptionId kernelId() {
        return new SubscriptionId(id);
    }
}
