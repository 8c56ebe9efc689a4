package io.toptier.report;

import io.toptier.consumption.CurrencyMonth;
import io.toptier.kernel.Money;
import java.util.Currency;
import java.util.List;

/**
 * A month in one currency, as the month shows it.
 *
 * @param customers by id
 */
public record CurrencyFigures(CurrencyMonth month, List<CustomerFigure> customers) {
    public CurrencyFigures {
        customers = List.copyOf(customers);
    }

    public Currency currency() {
        return month.currency();
    }

    /** All customers, rounded once. */
    public Money totalShown() {
        return new Money(month.customersTotal().effective(), currency()).rounded();
    }

    /** What rounding each customer gained or lost: the rounded customers and this line add up to the total shown. */
    public Money rounding() {
        return customers.stream().map(CustomerFigure::rounded).reduce(totalShown(), Money::minus);
    }
}
