package io.toptier.desk.page.customers;

import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consumption as a share of the contract value: what an estimate of it in percent stands for, as it really is.
 *
 * @param share 0.25 for 25 %
 * @param how in which currency both were held against each other
 */
public record Share(BigDecimal share, String how) {

    /** In the one currency both are in, else in US dollars where rates are stated; else empty. */
    static Optional<Share> of(Consumed consumed, Sums contract, FxRates rates) {
        var total = consumed.total().amounts();
        var value = contract.amounts();
        if (value.isEmpty() || !consumed.isClosed()) {
            return Optional.empty();
        }
        if (total.size() == 1
                && value.size() == 1
                && total.get(0).currency().equals(value.get(0).currency())) {
            return of(
                    total.get(0).amount(),
                    value.get(0).amount(),
                    "both in " + value.get(0).currency());
        }
        return of(
                consumed.usd(), dollars(contract, consumed.month(), rates), "both in USD, at your rates of the month");
    }

    public String words() {
        return Shown.percent(share);
    }

    private static Optional<Share> of(@Nullable BigDecimal part, @Nullable BigDecimal whole, String how) {
        return part == null || whole == null || whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Share(part.divide(whole, MathContext.DECIMAL128), how));
    }

    /** Null where a rate is missing. */
    private static @Nullable BigDecimal dollars(Sums amounts, Month month, FxRates rates) {
        var sum = BigDecimal.ZERO;
        for (var one : amounts.amounts()) {
            var dollars = dollars(one, month, rates);
            if (dollars.isEmpty()) {
                return null;
            }
            sum = sum.add(dollars.get());
        }
        return sum;
    }

    private static Optional<BigDecimal> dollars(Money money, Month month, FxRates rates) {
        return money.currency().getCurrencyCode().equals("USD")
                ? Optional.of(money.amount())
                : rates.in(month, money.currency()).map(rate -> money.amount().multiply(rate.usdPerUnit()));
    }
}
