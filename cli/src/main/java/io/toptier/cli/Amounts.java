package io.toptier.cli;

import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts as text tables show them: rounded to the currency's decimals, in groups of three. */
final class Amounts {
    private Amounts() {}

    static String shown(Money amount) {
        var decimals = Math.max(0, amount.currency().getDefaultFractionDigits());
        return String.format(
                Locale.ROOT, "%,." + decimals + "f", amount.rounded().amount());
    }

    static String shown(BigDecimal amount, Currency currency) {
        return shown(new Money(amount, currency));
    }
}
