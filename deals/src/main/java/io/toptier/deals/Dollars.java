package io.toptier.deals;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Amounts in US dollars, by the operator's rate of a month. */
record Dollars(FxRates rates) {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /** Empty where the operator states no rate for the month. */
    Optional<BigDecimal> of(Money amount, LocalDate day) {
        return perUnit(amount.currency(), day).map(amount.amount()::multiply);
    }

    Optional<BigDecimal> perUnit(Currency currency, LocalDate day) {
        return currency.equals(DOLLAR)
                ? Optional.of(BigDecimal.ONE)
                : rates.in(Month.of(day), currency).map(FxRates.Rate::usdPerUnit);
    }

    /** {@code , at 1.0575 for 2023-10}; nothing for dollars. */
    String rateWords(Currency currency, LocalDate day) {
        return currency.equals(DOLLAR)
                ? ""
                : perUnit(currency, day)
                        .map(rate -> ", at " + Decimals.plain(rate) + " for " + Month.of(day))
                        .orElse("");
    }

    static String missing(Currency currency, LocalDate day) {
        return "no rate for " + currency + " in " + Month.of(day) + "; add it to fx/*.csv";
    }

    /** {@code 25000 USD}. */
    static String shown(BigDecimal dollars) {
        return Decimals.plain(dollars) + " USD";
    }
}
