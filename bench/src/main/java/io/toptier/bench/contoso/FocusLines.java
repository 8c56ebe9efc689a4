package io.toptier.bench.contoso;

import io.toptier.bench.azure.Columns;
import io.toptier.bench.azure.Line;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes charges as FOCUS 1.0: one file with both costs, in EUR and in USD. */
final class FocusLines {

    private static final String PROFILE = "AW4F-XE2Q-BG7-TGB";
    private static final String ACCOUNT =
            "7d1f3a52-6c80-4a0e-9b64-0e8f5c2d7a31:2b9c4e60-11d2-4f57-a8b3-6c5d4e3f2a32_2019-05-31";
    static final String BILLING_PROFILE_ID =
            "/providers/Microsoft.Billing/billingAccounts/" + ACCOUNT + "/billingProfiles/" + PROFILE;
    private static final MathContext USD_DIGITS = new MathContext(17, RoundingMode.HALF_EVEN);
    private static final int QUANTITY_DECIMALS = 8;
    private static final String REGION = "westeurope";

    private FocusLines() {}

    static List<Line> all(Bill bill) {
        return bill.charges().stream().map(charge -> line(charge, bill.month())).toList();
    }

    private static Line line(Charge charge, Month month) {
        var line = Columns.FOCUS_1_0.line();
        account(line, month);
        kind(line, charge);
        costs(line, charge, month);
        place(line, charge);
        product(line, charge);
        commitment(line, charge);
        return line.set("ChargePeriodStart", midnight(charge.day()))
                .set("ChargePeriodEnd", midnight(charge.day().plusDays(1)));
    }

    private static void account(Line line, Month month) {
        line.set("BillingAccountId", BILLING_PROFILE_ID)
                .set("BillingAccountName", "Contoso Analytics, Zürich")
                .set("BillingAccountType", "Billing Profile")
                .set("BillingCurrency", "EUR")
                .set("BillingPeriodStart", midnight(month.firstDay()))
                .set("BillingPeriodEnd", midnight(month.next().firstDay()))
                .set("InvoiceIssuerName", "Microsoft")
                .set("ProviderName", "Microsoft")
                .set("x_BillingAccountId", ACCOUNT)
                .set("x_BillingAccountName", "Contoso Analytics")
                .set("x_BillingProfileId", PROFILE)
                .set("x_BillingProfileName", "Contoso Analytics, Zürich")
                .set("x_InvoiceId", "G0" + month.toString().replace("-", "") + "117")
                .set("x_InvoiceSectionId", "ZRH7-UQ2M-PJA-TGB")
                .set("x_InvoiceSectionName", "Zürich");
    }

    private static void kind(Line line, Charge charge) {
        var kind = charge.kind();
        line.set("ChargeCategory", FocusWords.category(kind))
                .set("ChargeClass", kind == Kind.USAGE_REFUND ? "Correction" : "")
                .set("ChargeFrequency", FocusWords.frequency(kind))
                .set("PricingCategory", FocusWords.pricingCategory(charge))
                .set("x_CostAllocationRuleName", charge.allocationRule());
    }

    private static void costs(Line line, Charge charge, Month month) {
        var rate = ExchangeRates.eurPerUsd(month);
        var inEur = charge.effectiveAmount().signum() == 0 ? charge.billedAmount() : charge.effectiveAmount();
        line.set("BilledCost", charge.billed())
                .set("EffectiveCost", charge.effective())
                .set("ContractedCost", inEur.toPlainString())
                .set("ListCost", inEur.toPlainString())
                .set("x_BilledCostInUsd", usd(charge.billedAmount(), rate))
                .set("x_EffectiveCostInUsd", usd(charge.effectiveAmount(), rate))
                .set("x_ContractedCostInUsd", usd(inEur, rate))
                .set("x_ListCostInUsd", usd(inEur, rate))
                .set("x_BillingExchangeRate", rate.toPlainString())
                .set("x_BillingExchangeRateDate", midnight(month.firstDay()))
                .set("x_PricingCurrency", "USD");
        quantity(line, charge.sku(), inEur);
    }

    private static void quantity(Line line, Sku sku, BigDecimal inEur) {
        var price = sku.price();
        if (price.signum() != 0) {
            var quantity =
                    inEur.divide(price, QUANTITY_DECIMALS, RoundingMode.HALF_UP).toPlainString();
            line.set("PricingQuantity", quantity)
                    .set("ConsumedQuantity", quantity)
                    .set("PricingUnit", sku.unit())
                    .set("ConsumedUnit", sku.unit())
                    .set("x_PricingUnitDescription", sku.unit())
                    .set("x_PricingBlockSize", "1")
                    .set("ListUnitPrice", price.toPlainString())
                    .set("ContractedUnitPrice", price.toPlainString())
                    .set("x_EffectiveUnitPrice", price.toPlainString());
        }
    }

    private static void place(Line line, Charge charge) {
        var resource = charge.resource();
        var hasSubscription = resource.subscription() != Subscription.NONE;
        line.set(
                        "SubAccountId",
                        hasSubscription
                                ? "/subscriptions/" + resource.subscription().id()
                                : "")
                .set("SubAccountName", resource.subscription().title())
                .set("SubAccountType", hasSubscription ? "Subscription" : "")
                .set("ResourceId", resource.id().toLowerCase(Locale.ROOT))
                .set("ResourceName", resource.name())
                .set("ResourceType", resource.id().isEmpty() ? "" : charge.sku().category())
                .set("RegionId", resource.id().isEmpty() ? "" : REGION)
                .set("RegionName", resource.id().isEmpty() ? "" : "West Europe")
                .set("Tags", resource.tags().isEmpty() ? "{}" : resource.tags())
                .set("x_ResourceGroupName", resource.groupColumn())
                .set("x_ResourceType", charge.sku().resourceType().toLowerCase(Locale.ROOT));
    }

    private static void product(Line line, Charge charge) {
        var sku = charge.sku();
        line.set("ChargeDescription", sku.product())
                .set("PublisherName", sku.isThirdParty() ? "A. Datum Corporation" : "Microsoft")
                .set("x_PublisherCategory", sku.isThirdParty() ? "Vendor" : "Cloud Provider")
                .set("ServiceName", sku.category())
                .set("ServiceCategory", FocusWords.serviceCategory(sku))
                .set("SkuId", sku.meterId().substring(0, 8))
                .set("SkuPriceId", sku.meterId().substring(0, 8) + "_EUR")
                .set("x_SkuDescription", sku.product())
                .set("x_SkuIsCreditEligible", sku.isThirdParty() ? "false" : "true")
                .set("x_SkuMeterCategory", sku.category())
                .set("x_SkuMeterId", sku.meterId())
                .set("x_SkuMeterName", sku.meter())
                .set("x_SkuMeterSubcategory", sku.subcategory())
                .set("x_SkuServiceFamily", sku.family())
                .set("x_SkuRegion", charge.resource().id().isEmpty() ? "" : "EU West");
    }

    private static void commitment(Line line, Charge charge) {
        var commitment = charge.commitment();
        if (commitment != Commitment.NONE) {
            line.set("CommitmentDiscountId", commitment.id())
                    .set("CommitmentDiscountName", commitment.title())
                    .set("CommitmentDiscountCategory", commitment.isSpend() ? "Spend" : "Usage")
                    .set("CommitmentDiscountType", commitment.isSpend() ? "Savings Plan" : "Reservation")
                    .set("CommitmentDiscountStatus", FocusWords.status(charge.kind()))
                    .set("x_SkuOrderId", commitment.orderId())
                    .set("x_SkuOrderName", commitment.sku().meter())
                    .set("x_SkuTerm", "12");
        }
    }

    private static String usd(BigDecimal eur, BigDecimal eurPerUsd) {
        return eur.divide(eurPerUsd, USD_DIGITS).toPlainString();
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00Z";
    }
}
