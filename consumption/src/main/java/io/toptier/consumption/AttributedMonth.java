package io.toptier.consumption;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Who consumed how much in a month.
 *
 * @param policy which policy decided what counts as consumption
 * @param currencies by code; costs in different currencies are never added
 * @param complete false where an export could not be read whole: the figures are then a part, and must be shown as one
 */
public record AttributedMonth(
        Month month, AcrPolicy policy, List<CurrencyMonth> currencies, List<SourceRun> sources, boolean complete) {
    public AttributedMonth {
        currencies = List.copyOf(currencies);
        sources = List.copyOf(sources);
    }

    public Optional<CurrencyMonth> in(Currency currency) {
        return currencies.stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst();
    }

    /** What the customer consumed, in each currency it consumed anything in. */
    public List<CustomerConsumption> of(CustomerId customer, Currency currency) {
        return in(currency).stream()
                .flatMap(one -> one.customers().stream())
                .filter(one -> one.customer().equals(customer))
                .toList();
    }
}
