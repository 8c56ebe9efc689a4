package io.toptier.bench.contoso;

/** Azure bought ahead: two reservations in the Enterprise Agreement and a savings plan in the Customer Agreement. */
enum Commitment {
    NONE("", "", "", "", Sku.ROUNDING),
    RESERVED_VMS(
            "/providers/Microsoft.Capacity/reservationOrders/7a1c2d3e-4f50-4617-8293-a4b5c6d7e821/reservations/"
                    + "8b2d3e4f-5061-4728-93a4-b5c6d7e8f922",
            "ri-d8s-eastus",
            "Reservation",
            "Microsoft.Capacity",
            Sku.RESERVED_D8S),
    RESERVED_NODES(
            "/providers/Microsoft.Capacity/reservationOrders/9c3e4f50-6172-4839-84b5-c6d7e8f9a023/reservations/"
                    + "ad4f5061-7283-494a-95c6-d7e8f9a0b124",
            "ri-aks-nodes",
            "Reservation",
            "Microsoft.Capacity",
            Sku.RESERVED_D16S),
    SAVINGS_PLAN_EU(
            "/providers/Microsoft.BillingBenefits/savingsPlanOrders/be506172-8394-4a5b-86d7-e8f9a0b1c225/savingsPlans/"
                    + "cf617283-94a5-4b6c-97e8-f9a0b1c2d326",
            "sp-compute-eu",
            "SavingsPlan",
            "Microsoft.BillingBenefits",
            Sku.SAVINGS_PLAN);

    private final String id;
    private final String title;
    private final String pricingModel;
    private final String provider;
    private final Sku sku;

    Commitment(String id, String title, String pricingModel, String provider, Sku sku) {
        this.id = id;
        this.title = title;
        this.pricingModel = pricingModel;
        this.provider = provider;
        this.sku = sku;
    }

    String id() {
        return id;
    }

    /** The order's own id, which Azure shows as the product order. */
    String orderId() {
        var parts = id.split("/");
        return parts.length > 4 ? parts[4] : "";
    }

    String title() {
        return title;
    }

    String pricingModel() {
        return pricingModel;
    }

    String provider() {
        return provider;
    }

    Sku sku() {
        return sku;
    }

    boolean isSpend() {
        return this == SAVINGS_PLAN_EU;
    }
}
