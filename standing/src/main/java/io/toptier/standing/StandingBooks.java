package io.toptier.standing;

import io.toptier.deals.Deal;
import io.toptier.kernel.Customer;
import io.toptier.kernel.FxRates;
import io.toptier.report.Partner;
import io.toptier.rulebook.Rulebook;
import java.util.List;

/** Everything of a workspace that questions about its standing are answered from. */
public record StandingBooks(
        Partner partner,
        Rulebook rulebook,
        List<Customer> customers,
        FxRates rates,
        List<Deal> deals,
        StandingFacts facts) {
    public StandingBooks {
        customers = List.copyOf(customers);
        deals = List.copyOf(deals);
    }
}
