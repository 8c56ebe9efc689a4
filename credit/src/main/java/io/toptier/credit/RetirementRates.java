package io.toptier.credit;

import io.toptier.credit.Statement.Retired;
import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the operator says of how much of the basis retires quota; nothing where the operator is silent. */
record RetirementRates(List<Retirement> rates) {

    Optional<Retired> of(CreditEntry entry) {
        var account = entry.account();
        return rates.stream()
                .filter(rate -> rate.measure() == account.measure())
                .filter(rate -> rate.inForce().contains(account.earnedOn()))
                .findFirst()
                .map(rate -> retired(entry, rate));
    }

    private static Retired retired(CreditEntry entry, Retirement rate) {
        var factor = rate.percent().movePointLeft(2);
        var usd = entry.amountUsd();
        return new Retired(
                rate.percent(),
                times(entry.amount(), factor),
                usd == null ? null : times(usd, factor),
                rate.evidence());
    }

    private static BigDecimal times(BigDecimal amount, BigDecimal factor) {
        return Decimals.canonical(amount.multiply(factor));
    }
}
