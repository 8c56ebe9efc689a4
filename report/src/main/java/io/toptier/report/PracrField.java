package io.toptier.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a PRACR report can say: our own words, since Microsoft's columns are not public. */
public enum PracrField {
    PERIOD_MONTH,
    PARTNER_ID,
    PARTNER_NAME,
    PARTNER_TENANT_ID,
    CUSTOMER_ID,
    CUSTOMER_NAME,
    CUSTOMER_TENANT_ID,
    CUSTOMER_DOMAIN,
    CUSTOMER_COUNTRY,
    AZURE_SUBSCRIPTION_IDS,
    SOLUTION,
    ALLOCATION_METHOD,
    ALLOCATION_KEY,
    /** Rounded to the currency's decimals. */
    ACR_AMOUNT,
    ACR_AMOUNT_EXACT,
    CURRENCY,
    ACR_USD,
    USD_RATE,
    CONTRACT_VALUE_MONTHLY,
    EAC_PERCENT,
    EVIDENCE;

    /** The name in template files: {@code acr-amount}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PracrField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
