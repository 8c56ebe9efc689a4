package io.toptier.marketplace;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SolutionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Microsoft billed for a line of a purchase in a month.
 *
 * @param billedOn the day the download gives: the first day of the billed month, or the day of the purchase
 * @param offer the offer as the download names it
 * @param solution the partner's solution; null where none is offered under that name
 * @param plan the SKU; empty where the download has none
 * @param revenue as billed in the customer's currency, gross of the marketplace fee, before tax
 * @param revenueUsd Microsoft's estimate in US dollars; null where the download has none and the currency is another
 * @param payoutStatus in Partner Center's words; empty where the download has none
 * @param salesChannel in Partner Center's words; empty where the download has none
 * @param isTrial whether the line is a trial deployment
 * @param isFinal whether its month is final as known by the day it was read with; else the amount is a part
 * @param restates the rows this one takes the place of, the first known first
 * @param place the row that counts
 */
public record BilledSale(
        SaleId id,
        LocalDate billedOn,
        Buyer buyer,
        String offer,
        @Nullable SolutionId solution,
        String plan,
        Money revenue,
        @Nullable BigDecimal revenueUsd,
        String payoutStatus,
        String salesChannel,
        boolean isTrial,
        boolean isFinal,
        List<Restated> restates,
        Place place) {

    public BilledSale {
        restates = List.copyOf(restates);
    }

    /** This row, in the place of others. */
    public BilledSale restating(List<Restated> others) {
        return new BilledSale(
                id,
                billedOn,
                buyer,
                offer,
                solution,
                plan,
                revenue,
                revenueUsd,
                payoutStatus,
                salesChannel,
                isTrial,
                isFinal,
                others,
                place);
    }

    public Month month() {
        return Month.of(billedOn);
    }

    public boolean isRefund() {
        return revenue.amount().signum() < 0;
    }

    /** Billed, but not collected from the customer; it stays in what was billed. */
    public boolean isUncollected() {
        return PartnerCenterWords.isUncollected(payoutStatus);
    }

    /** Trials and lines of nothing are shown, and are no transaction. */
    public boolean isTransaction() {
        return !isTrial && !revenue.isZero();
    }

    /** An earlier row of the same sale and month. */
    public record Restated(Money revenue, Place place) {}
}
