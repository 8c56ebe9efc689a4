package io.toptier.report;

import io.toptier.consumption.Cost;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How consumption of one currency becomes US dollars: by the operator's rate where one is stated, else by the export's
 * own dollars.
 *
 * @param rate null where the operator states none
 */
record Usd(Currency currency, FxRates.@Nullable Rate rate) {
    private static final Currency NONE = Currency.getInstance("XXX");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    static Usd of(Month month, Currency currency, FxRates rates) {
        return new Usd(currency, rates.in(month, currency).orElse(null));
    }

    /** All digits; empty where neither the operator nor the export says. */
    Optional<BigDecimal> of(Cost cost) {
        if (isDollar(currency)) {
            return Optional.of(cost.effective());
        }
        return rate == null
                ? Optional.ofNullable(cost.effectiveUsd())
                : Optional.of(cost.effective().multiply(rate.usdPerUnit()));
    }

    static boolean isDollar(Currency currency) {
        return currency.equals(DOLLAR);
    }

    /** Empty for lines that say no currency: that is an error already, and no rate mends it. */
    static Optional<Finding> missing(Month month, Currency currency) {
        return Optional.of(Finding.warning(
                        "fx-rate-missing",
                        Place.file("fx"),
                        "no rate for " + currency + " in " + month + ", and no dollars in the export",
                        "a row '" + month + "," + currency + ",<dollars for one " + currency + ">,<source>'",
                        "add the row to a file fx/*.csv"))
                .filter(finding -> !currency.equals(NONE));
    }
}
