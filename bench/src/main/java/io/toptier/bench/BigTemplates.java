package io.toptier.bench;

import static io.toptier.bench.LineTemplate.BLANK;

import io.toptier.bench.azure.Columns;
import io.toptier.bench.azure.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** The lines of every resource, ready but for date, quantity, cost and tags. */
final class BigTemplates {

    private static final int COVERED_EVERY = 20;
    private static final int MARKETPLACE_EVERY = 100;
    private static final int UNUSED_EVERY = 1_000;
    private static final int GROUP_BLANK_EVERY = 50;
    private static final int SHOUTING_EVERY = 3;
    private static final String BENEFIT =
            "/providers/Microsoft.Capacity/reservationOrders/7a1c2d3e-4f50-4617-8293-a4b5c6d7e8aa/reservations/"
                    + "8b2d3e4f-5061-4728-93a4-b5c6d7e8f9bb";
    private static final List<String> SERVICES =
            List.of("Virtual Machines", "Storage", "SQL Database", "Azure Cosmos DB", "Log Analytics", "Event Hubs");
    private static final List<String> TYPES = List.of(
            "Microsoft.Compute/virtualMachines",
            "Microsoft.Storage/storageAccounts",
            "Microsoft.Sql/servers/databases",
            "Microsoft.DocumentDB/databaseAccounts",
            "Microsoft.OperationalInsights/workspaces",
            "Microsoft.EventHub/namespaces");

    private BigTemplates() {}

    static List<LineTemplate> all() {
        return IntStream.range(0, BigEstate.RESOURCES)
                .mapToObj(resource -> LineTemplate.of(line(resource)))
                .toList();
    }

    /** The encoded field, with its quotes. */
    static byte[] tags(int resource, int text) {
        var tags = isUnused(resource) ? "" : BigTags.text(resource, text);
        var encoded = tags.isEmpty() ? "" : LineTemplate.encoded(List.of(tags)).stripTrailing();
        return encoded.getBytes(StandardCharsets.UTF_8);
    }

    /** What a reservation covers or leaves unused costs nothing in the actual file. */
    static boolean isPrepaid(int resource) {
        return isCovered(resource) || isUnused(resource);
    }

    private static boolean isCovered(int resource) {
        return resource % COVERED_EVERY == 7;
    }

    private static boolean isUnused(int resource) {
        return resource % UNUSED_EVERY == 3;
    }

    private static Line line(int resource) {
        var line = Columns.EA_2024_08_01.line();
        account(line);
        product(line, resource % SERVICES.size());
        if (isUnused(resource)) {
            benefit(line).set("ChargeType", "UnusedReservation");
        } else {
            place(line, resource);
            line.set("ChargeType", "Usage");
        }
        if (isCovered(resource)) {
            benefit(line);
        }
        if (resource % MARKETPLACE_EVERY == 51) {
            line.set("PublisherType", "Marketplace").set("PublisherName", "A. Datum Corporation");
        }
        return line.set("Date", BLANK)
                .set("Quantity", BLANK)
                .set("CostInBillingCurrency", BLANK)
                .set("Tags", BLANK);
    }

    private static void account(Line line) {
        line.set("InvoiceSectionName", "Cloud, all of it")
                .set("InvoiceSectionId", "4711")
                .set("AccountName", "Contoso Analytics Azure")
                .set("AccountOwnerId", "azure.billing@contoso-analytics.example")
                .set("BillingAccountId", "100100")
                .set("BillingAccountName", "Contoso Analytics")
                .set("BillingProfileId", "100100")
                .set("BillingProfileName", "Contoso Analytics")
                .set("BillingCurrencyCode", "USD")
                .set("BillingPeriodStartDate", "10/01/2026")
                .set("BillingPeriodEndDate", "10/31/2026")
                .set("OfferId", "MS-AZR-0017P")
                .set("IsAzureCreditEligible", "True")
                .set("PublisherType", "Azure")
                .set("PublisherName", "Microsoft")
                .set("Frequency", "UsageBased")
                .set("PricingModel", "OnDemand");
    }

    private static void product(Line line, int service) {
        var name = SERVICES.get(service);
        line.set("ProductName", name + " - Standard - US East")
                .set("MeterCategory", name)
                .set("MeterSubCategory", "Standard")
                .set("MeterId", uuid("meter " + name))
                .set("MeterName", "Standard unit")
                .set("MeterRegion", "US East")
                .set("UnitOfMeasure", "1 Hour")
                .set("EffectivePrice", "0.384")
                .set("UnitPrice", "0.384")
                .set("PayGPrice", "0.42")
                .set("PartNumber", "AAH-1083" + service)
                .set("ServiceFamily", "Compute")
                .set(
                        "ConsumedService",
                        TYPES.get(service).substring(0, TYPES.get(service).indexOf('/')))
                .set("AdditionalInfo", "{\"UsageType\":\"ComputeHR\",\"VCPUs\":8}");
    }

    private static void place(Line line, int resource) {
        int group = BigEstate.groupOfResource(resource);
        var subscription = BigEstate.subscription(BigEstate.subscriptionOfGroup(group));
        var groupName = BigEstate.group(group);
        var name = "res-%05d".formatted(resource);
        var id = "/subscriptions/" + subscription + "/resourceGroups/" + groupName + "/providers/"
                + TYPES.get(resource % TYPES.size()) + "/" + name;
        line.set("SubscriptionId", subscription)
                .set("SubscriptionName", "Subscription %03d".formatted(BigEstate.subscriptionOfGroup(group)))
                .set("ResourceGroup", resource % GROUP_BLANK_EVERY == 9 ? "" : groupName)
                .set("ResourceId", resource % SHOUTING_EVERY == 1 ? id.toUpperCase(Locale.ROOT) : id)
                .set("ResourceName", name)
                .set("ResourceLocation", "eastus");
    }

    private static Line benefit(Line line) {
        return line.set("benefitId", BENEFIT)
                .set("benefitName", "ri-standard")
                .set("ReservationId", BENEFIT.substring(BENEFIT.lastIndexOf('/') + 1))
                .set("ReservationName", "ri-standard")
                .set("PricingModel", "Reservation")
                .set("Term", "12");
    }

    private static String uuid(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
