package io.toptier.desk.page.customers;

import io.toptier.deals.CheckedDeal;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Sums;
import io.toptier.desk.web.Trend;
import io.toptier.kernel.Customer;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.Contract;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one customer.
 *
 * @param months every month from the first closed one to the last
 */
record CustomerFacts(
        Customer customer,
        List<Consumed> months,
        List<CheckedDeal> deals,
        List<BilledSale> sales,
        List<Contract> contracts) {

    /** The last closed month; empty where none is. */
    Optional<Consumed> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** What its contracts are worth in a month, whole for every month they touch. */
    Sums contractValue(Month month) {
        return Sums.of(contracts.stream()
                .filter(contract -> contract.term().overlaps(month.span()))
                .map(Contract::monthlyValue)
                .toList());
    }

    Sums billed(FiscalYear year) {
        return Sums.of(sales.stream()
                .filter(sale -> sale.month().fiscalYear().equals(year))
                .map(BilledSale::revenue)
                .toList());
    }

    /** Against the month before the last one, where both are in one and the same currency. */
    Optional<Trend> trend() {
        if (months.size() < 2) {
            return Optional.empty();
        }
        var before = months.get(months.size() - 2);
        var was = before.total().amounts();
        var is = months.get(months.size() - 1).total().amounts();
        return before.isClosed() && was.size() == 1 && is.size() == 1 && sameCurrency(was.get(0), is.get(0))
                ? Optional.of(Trend.between(was.get(0).amount(), is.get(0).amount(), Shown.month(before.month())))
                : Optional.empty();
    }

    private static boolean sameCurrency(Money one, Money other) {
        return one.currency().equals(other.currency());
    }
}
