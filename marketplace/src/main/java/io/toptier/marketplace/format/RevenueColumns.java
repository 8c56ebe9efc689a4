package io.toptier.marketplace.format;

import io.toptier.workspace.Columns;
import java.util.List;
import java.util.Map;

/**
 * The columns of Partner Center's ISVRevenue report, as its API, its queries and its downloads name them. Those that
 * nobody reads here are known all the same.
 */
final class RevenueColumns {
    static final String PURCHASE_RECORD = "PurchaseRecordId";
    static final String LINE_ITEM = "LineItemId";
    static final String MONTH = "MonthStartDate";
    static final String REVENUE = "Revenue";
    static final String REVENUE_USD = "EstimatedRevenueUSD";
    static final String CURRENCY = "Currency";
    static final String CUSTOMER_ID = "CustomerId";
    static final String COMPANY = "CustomerCompanyName";
    static final String CUSTOMER_NAME = "CustomerName";
    static final String OFFER = "OfferName";
    static final String OFFER_ID = "OfferId";
    static final String SKU = "SKU";
    static final String PLAN = "PlanId";
    static final String PAYOUT_STATUS = "PayoutStatus";
    static final String SALES_CHANNEL = "SalesChannel";
    static final String TRIAL = "TrialDeployment";

    private static final List<String> REQUIRED = List.of(PURCHASE_RECORD, LINE_ITEM, MONTH, REVENUE);
    private static final List<String> OPTIONAL = List.of(
            REVENUE_USD,
            CURRENCY,
            CUSTOMER_ID,
            COMPANY,
            CUSTOMER_NAME,
            OFFER,
            OFFER_ID,
            SKU,
            PLAN,
            PAYOUT_STATUS,
            SALES_CHANNEL,
            TRIAL,
            "AssetId",
            "BillingAccountId",
            "BillingId",
            "BillingModel",
            "CustomerAdjustmentUSD",
            "CustomerCity",
            "CustomerCountry",
            "CustomerEmail",
            "CustomerPostalCode",
            "CustomerState",
            "EarningAmountCC",
            "EarningAmountPC",
            "EarningAmountUSD",
            "EarningCurrencyCode",
            "EarningExchangeRatePC",
            "EstimatedPayoutMonth",
            "EstimatedRevenuePC",
            "ExchangeRateDate",
            "ExchangeRatePC",
            "ExchangeRateUSD",
            "IncentiveRate",
            "IsPrivateOffer",
            "IsPrivatePlan",
            "ListPriceUSD",
            "DiscountPriceUSD",
            "MultiParty",
            "OfferType",
            "PartnerInfo",
            "PaymentInstrumentType",
            "PaymentSentDate",
            "PayoutCurrency",
            "PrivateOfferId",
            "PrivateOfferName",
            "Quantity",
            "ReferenceId",
            "SalesNotes",
            "TermEndDate",
            "TermStartDate",
            "TransactionAmountCC",
            "TransactionAmountPC",
            "TransactionAmountUSD",
            "Units");
    /** Of the currencies only the customer's; the currency of a payout says nothing of what was billed. */
    private static final Map<String, String> ALIASES = Map.of(
            "OrderId", "AssetId",
            "PurchaseRecordLineItemId", LINE_ITEM,
            "IsTrialDeployment", TRIAL,
            "PostalCode", "CustomerPostalCode",
            "CustomerCurrency", CURRENCY,
            "CustomerCurrencyCC", CURRENCY,
            "CustomerCurrencyCode", CURRENCY,
            "BillingCurrency", CURRENCY,
            "TransactionCurrency", CURRENCY,
            "TransactionCurrencyCode", CURRENCY);

    static final Columns COLUMNS = new Columns(REQUIRED, OPTIONAL, ALIASES);

    private RevenueColumns() {}
}
