package io.toptier.deals;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Solution;
import io.toptier.kernel.SolutionId;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What deals are judged with.
 *
 * @param rates the operator's monthly rates
 * @param on the day a deal would be registered
 */
public record DealContext(
        DealBook book,
        List<Customer> customers,
        List<Solution> solutions,
        FxRates rates,
        Rulebook rulebook,
        LocalDate on,
        KnownBy knownBy) {

    public DealContext {
        customers = List.copyOf(customers);
        solutions = List.copyOf(solutions);
    }

    /** The same deals, judged on another day. */
    DealContext on(LocalDate day) {
        return new DealContext(book, customers, solutions, rates, rulebook, day, knownBy);
    }

    Ruling ask(RuleId rule) {
        return rulebook.ask(rule, on, knownBy);
    }

    Optional<Customer> customer(CustomerId id) {
        return customers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Solution> solution(SolutionId id) {
        return solutions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
