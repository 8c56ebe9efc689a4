package io.toptier.bench.contoso;

import io.toptier.bench.azure.Columns;
import io.toptier.bench.azure.Line;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes charges as the Enterprise Agreement's cost and usage details do: two files, of which each has one cost. */
final class EaLines {

    static final String BILLING_ACCOUNT = "88000";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private static final String REGION = "eastus";
    private static final int QUANTITY_DECIMALS = 8;

    private EaLines() {}

    static List<Line> actual(Bill bill) {
        return bill.charges().stream()
                .filter(charge -> charge.kind().inActual())
                .map(charge -> line(charge, charge.billed(), bill.month()))
                .toList();
    }

    static List<Line> amortized(Bill bill) {
        return bill.charges().stream()
                .filter(charge -> charge.kind().inAmortized())
                .map(charge -> line(charge, charge.effective(), bill.month()))
                .toList();
    }

    private static Line line(Charge charge, String cost, Month month) {
        var line = Columns.EA_2024_08_01.line();
        account(line, month);
        place(line, charge);
        product(line, charge);
        price(line, charge, cost);
        commitment(line, charge);
        return line.set("Date", DAY.format(charge.day()))
                .set("ChargeType", charge.kind().chargeType())
                .set("Frequency", frequency(charge.kind()))
                .set("CostAllocationRuleName", charge.allocationRule());
    }

    private static void account(Line line, Month month) {
        line.set("InvoiceSectionName", "Contoso Analytics, Cloud")
                .set("InvoiceSectionId", "4711")
                .set("AccountName", "Contoso Analytics Azure")
                .set("AccountOwnerId", "azure.billing@contoso-analytics.example")
                .set("AccountId", "230519")
                .set("BillingAccountId", BILLING_ACCOUNT)
                .set("BillingAccountName", "Contoso Analytics")
                .set("BillingProfileId", BILLING_ACCOUNT)
                .set("BillingProfileName", "Contoso Analytics")
                .set("BillingCurrencyCode", "USD")
                .set("BillingPeriodStartDate", DAY.format(month.firstDay()))
                .set("BillingPeriodEndDate", DAY.format(month.lastDay()))
                .set("CostCenter", "CC-210");
    }

    private static void place(Line line, Charge charge) {
        var resource = charge.resource();
        var region = resource.id().isEmpty() ? "" : REGION;
        line.set("SubscriptionId", resource.subscription().id())
                .set("SubscriptionName", resource.subscription().title())
                .set("OfferId", resource.equals(Resource.NONE) ? "" : "MS-AZR-0017P")
                .set("ResourceGroup", resource.groupColumn())
                .set("ResourceId", resource.id())
                .set("ResourceName", resource.name())
                .set("ResourceLocation", region)
                .set("ResourceLocationNormalized", region)
                .set("Tags", resource.tags())
                .set("ConsumedService", consumedService(charge));
    }

    private static void product(Line line, Charge charge) {
        var sku = charge.sku();
        line.set("ProductName", sku.product())
                .set("MeterCategory", sku.category())
                .set("MeterSubCategory", sku.subcategory())
                .set("MeterId", sku == Sku.ROUNDING ? "" : sku.meterId())
                .set("MeterName", sku.meter())
                .set("MeterRegion", charge.resource().id().isEmpty() ? "" : "US East")
                .set("UnitOfMeasure", sku.unit())
                .set("ServiceFamily", sku.family())
                .set("PublisherType", sku.isThirdParty() ? "Marketplace" : "Azure")
                .set("PublisherName", sku.isThirdParty() ? "A. Datum Corporation" : "Microsoft")
                .set("PlanName", sku.isThirdParty() ? "business" : "")
                .set("PartNumber", sku.isThirdParty() || sku == Sku.ROUNDING ? "" : partNumber(sku))
                .set("IsAzureCreditEligible", sku.isThirdParty() ? "False" : "True")
                .set("AdditionalInfo", additionalInfo(sku));
    }

    private static void price(Line line, Charge charge, String cost) {
        var price = charge.sku().price();
        if (price.signum() == 0) {
            line.set("Quantity", "1")
                    .set("EffectivePrice", cost)
                    .set("UnitPrice", "0")
                    .set("PayGPrice", "0");
        } else {
            var atPrice = charge.effectiveAmount().signum() == 0 ? charge.billedAmount() : charge.effectiveAmount();
            var quantity = atPrice.divide(price, QUANTITY_DECIMALS, RoundingMode.HALF_UP);
            line.set("Quantity", quantity.toPlainString())
                    .set("EffectivePrice", new BigDecimal(cost).signum() == 0 ? "0" : price.toPlainString())
                    .set("UnitPrice", price.toPlainString())
                    .set("PayGPrice", price.toPlainString());
        }
        line.set("CostInBillingCurrency", cost);
    }

    private static void commitment(Line line, Charge charge) {
        var commitment = charge.commitment();
        var isReserved = commitment != Commitment.NONE && !commitment.isSpend();
        line.set("benefitId", commitment.id())
                .set("benefitName", commitment.title())
                .set("ReservationId", isReserved ? lastOf(commitment.id()) : "")
                .set("ReservationName", isReserved ? commitment.title() : "")
                .set("ProductOrderId", commitment.orderId())
                .set(
                        "ProductOrderName",
                        commitment == Commitment.NONE ? "" : commitment.sku().meter())
                .set("Term", commitment == Commitment.NONE ? "" : "12")
                .set("PricingModel", pricingModel(charge));
    }

    private static String pricingModel(Charge charge) {
        if (charge.kind() == Kind.ROUNDING) {
            return "";
        }
        return charge.commitment() == Commitment.NONE
                ? "OnDemand"
                : charge.commitment().pricingModel();
    }

    private static String consumedService(Charge charge) {
        return charge.commitment() != Commitment.NONE && charge.resource().id().isEmpty()
                ? charge.commitment().provider()
                : charge.sku().resourceProvider();
    }

    private static String additionalInfo(Sku sku) {
        return sku.resourceType().startsWith("Microsoft.Compute/virtualMachine")
                ? "{\"UsageType\":\"ComputeHR\",\"ImageType\":\"Canonical\",\"VCPUs\":8}"
                : "";
    }

    private static String frequency(Kind kind) {
        return switch (kind) {
            case COMMITMENT_PURCHASE, SUPPORT, MARKETPLACE_PURCHASE -> "Recurring";
            case PURCHASE, COMMITMENT_REFUND, ROUNDING -> "OneTime";
            default -> "UsageBased";
        };
    }

    private static String partNumber(Sku sku) {
        return "AAH-" + sku.meterId().substring(0, 5).toUpperCase(Locale.ROOT);
    }

    private static String lastOf(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
