package io.toptier.marketplace;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.util.Currency;

/**
 * What was billed in a month in one currency, as known by the day it was read with.
 *
 * @param sales how many sales there are, of every kind
 * @param restated how many rows they take the place of
 * @param trials how many of them are trials
 * @param transactions how many are transactions: no trial, and more or less than nothing
 * @param buyers how many different ones made them
 * @param billed the sum of all of them, gross of the fee; refunds are deducted, uncollected sales are in it
 * @param refunds the part of it that was given back; zero or less
 * @param uncollected the part of it that was not collected
 * @param fee what the marketplace keeps of it, as far as the fees are known
 * @param waived what it would have kept without renewals
 * @param unknownFees how many sales have a fee that no rule gives
 * @param isFinal whether the month is final; else its figures are a part
 */
public record SalesMonth(
        Month month,
        Currency currency,
        long sales,
        long restated,
        long trials,
        long transactions,
        long buyers,
        Money billed,
        Money refunds,
        Money uncollected,
        Money fee,
        Money waived,
        long unknownFees,
        boolean isFinal) {}
