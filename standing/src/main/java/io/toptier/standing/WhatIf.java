package io.toptier.standing;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import io.toptier.marketplace.SaleId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a workspace with sales more, each a purchase of its own that is final and no trial. */
public final class WhatIf {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private final StandingFacts facts;

    WhatIf(StandingFacts facts) {
        this.facts = facts;
    }

    /** The workspace itself stays as it is. */
    public static StandingFacts with(StandingFacts facts, List<ExpectedSale> more) {
        var whatIf = new WhatIf(facts);
        var sales = Stream.concat(facts.sales().stream(), more.stream().map(whatIf::sale))
                .toList();
        return new StandingFacts(
                sales,
                facts.solutions(),
                facts.commitments(),
                facts.partner(),
                facts.contracts(),
                facts.privateOffers(),
                facts.consumption());
    }

    /** A customer that bought before buys under the id it last bought with. */
    BilledSale sale(ExpectedSale expected) {
        return new BilledSale(
                new SaleId(expected.name(), "expected"),
                expected.billedOn(),
                buyer(expected.customer(), expected.name()),
                offer(expected),
                expected.solution(),
                "",
                new Money(expected.usd(), DOLLAR),
                expected.usd(),
                "",
                "",
                false,
                true,
                List.of(),
                Place.file(expected.name()));
    }

    private Buyer buyer(@Nullable CustomerId customer, String name) {
        if (customer == null) {
            return new Buyer("", "a new customer (" + name + ")", null);
        }
        return facts.sales().stream()
                .map(BilledSale::buyer)
                .filter(buyer -> customer.equals(buyer.customer()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new Buyer("", customer.value(), customer));
    }

    private String offer(ExpectedSale expected) {
        return facts.solutions().stream()
                .filter(one -> one.id().equals(expected.solution()))
                .map(Solution::name)
                .findFirst()
                .orElse("an offer");
    }
}
