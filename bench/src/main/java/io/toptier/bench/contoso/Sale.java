package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One billed line of a purchase.
 *
 * @param on the first day of the billed month, or the day of a one-time purchase
 * @param revenue in the customer's currency
 * @param firstReported what the download of its month said, where a later one restated it; else the revenue
 */
record Sale(
        Purchase purchase, LocalDate on, String revenue, String firstReported, String payoutStatus, boolean isTrial) {

    private static final int CENTS = 2;

    /** A line whose payout went its usual way: sent after two months, unprocessed in the last one. */
    static Sale usual(Purchase purchase, LocalDate on, String revenue) {
        return new Sale(purchase, on, revenue, revenue, usualStatus(Month.of(on)), false);
    }

    Sale withStatus(String status) {
        return new Sale(purchase, on, revenue, firstReported, status, isTrial);
    }

    Sale trial() {
        return new Sale(purchase, on, revenue, firstReported, "Not eligible", true);
    }

    /** @param first what was reported before the revenue was known */
    Sale restating(String first) {
        return new Sale(purchase, on, revenue, first, payoutStatus, isTrial);
    }

    boolean isRestated() {
        return !revenue.equals(firstReported);
    }

    Month month() {
        return Month.of(on);
    }

    BigDecimal amount() {
        return new BigDecimal(revenue);
    }

    BigDecimal amountUsd() {
        return usd(revenue);
    }

    /** Microsoft's estimate of an amount of this line, in US dollars. */
    BigDecimal usd(String amount) {
        var own = new BigDecimal(amount);
        return purchase.currency().equals("USD")
                ? own
                : own.multiply(ExchangeRates.usdPerEur(month())).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static String usualStatus(Month month) {
        if (month.equals(Contoso.LAST)) {
            return "Unprocessed";
        }
        return month.next().equals(Contoso.LAST) ? "Upcoming" : "Sent";
    }
}
