package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.Contract;
import io.toptier.report.PartnerFacts;
import java.util.List;
import java.util.Map;

/**
 * Everything of a workspace that its standing rests on, as known by a day.
 *
 * @param privateOffers purchase record → the private offer it was bought by
 * @param consumption the partner's own Azure consumption, of the months that were frozen
 */
public record StandingFacts(
        List<BilledSale> sales,
        List<Solution> solutions,
        List<Commitment> commitments,
        PartnerFacts partner,
        List<Contract> contracts,
        Map<String, String> privateOffers,
        OwnConsumption consumption) {
    public StandingFacts {
        sales = List.copyOf(sales);
        solutions = List.copyOf(solutions);
        commitments = List.copyOf(commitments);
        contracts = List.copyOf(contracts);
        privateOffers = Map.copyOf(privateOffers);
    }
}
