package io.toptier.credit;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Solution;
import io.toptier.kernel.Trace;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.SaleId;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a billed sale is worth what it is to whom: its rows, its rule then and now, its deal, and what is booked. */
public final class SaleExplanation {
    private final CreditBooks books;
    private final WantedCredit wanted;
    private final Rulings rulings;
    private final List<CreditEntry> booked;

    private SaleExplanation(CreditBooks books, List<CreditEntry> booked) {
        this.books = books;
        this.wanted = WantedCredit.of(books, new Findings());
        this.rulings = new Rulings(books.rulebook(), books.knownBy());
        this.booked = booked;
    }

    /**
     * A step for each month the line was billed in; empty where no download known by the day has the sale.
     *
     * @param booked what had been booked by the day of the books
     */
    public static Optional<Trace> of(CreditBooks books, List<CreditEntry> booked, SaleId id) {
        var explanation = new SaleExplanation(books, booked);
        var months = books.sales().stream()
                .filter(sale -> sale.id().equals(id))
                .map(explanation::month)
                .toList();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(Trace.because(
                        "sale " + id + ", as known by " + books.knownBy(),
                        months.stream().map(Trace::value).distinct().collect(Collectors.joining("; ")),
                        months));
    }

    private Trace month(BilledSale sale) {
        var verdict = wanted.of(sale);
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of("because", verdict.reason(), ""));
        steps.add(row(sale));
        steps.add(buyer(sale));
        steps.add(solution(sale));
        steps.add(RuleTrace.of(rulings.ask(ShippedRules.MBS_CREDIT, sale.billedOn())));
        steps.add(RuleTrace.of(rulings.ask(ShippedRules.MARKETPLACE_REGISTRATION, sale.billedOn())));
        steps.add(deal(sale));
        steps.add(booked(verdict.claim()));
        return Trace.because("billed on " + sale.billedOn(), VerdictWords.of(verdict), steps);
    }

    private static Trace row(BilledSale sale) {
        var steps = new ArrayList<Trace>();
        for (var before : sale.restates()) {
            steps.add(Trace.of(
                    "before", before.revenue().toString(), before.place().toString()));
        }
        if (sale.revenueUsd() != null) {
            steps.add(Trace.of("in US dollars", Decimals.plain(sale.revenueUsd()) + " USD", "Microsoft's estimate"));
        }
        steps.add(Trace.of("payout status", sale.payoutStatus().isEmpty() ? "not stated" : sale.payoutStatus(), ""));
        steps.add(Trace.of("the month", sale.isFinal() ? "is final" : "is still open, so the amount is a part", ""));
        return new Trace(
                "billed, gross of the marketplace fee",
                sale.revenue().toString(),
                sale.place().toString(),
                steps);
    }

    private Trace buyer(BilledSale sale) {
        var id = sale.buyer().customer();
        var place = books.customers().stream()
                .filter(customer -> customer.id().equals(id))
                .map(Customer::place)
                .map(Objects::toString)
                .collect(Collectors.joining());
        return Trace.of(
                "bought by '" + sale.buyer().name() + "'",
                id == null ? "nobody the partner knows" : "customer " + id,
                place);
    }

    private Trace solution(BilledSale sale) {
        var id = sale.solution();
        var claim = "offered as '" + sale.offer() + "'";
        return books.solutions().stream()
                .filter(solution -> solution.id().equals(id))
                .findFirst()
                .map(solution -> new Trace(
                        claim,
                        "solution " + id,
                        solution.place().toString(),
                        List.of(Trace.of(
                                "co-sell status on " + sale.billedOn(),
                                solution.statusOn(sale.billedOn())
                                        .map(Solution.CoSellStatus::key)
                                        .orElse("none"),
                                ""))))
                .orElseGet(() -> Trace.of(claim, "no solution of the partner", ""));
    }

    private Trace deal(BilledSale sale) {
        var match = wanted.match(sale);
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of("how that is known", match.how(), ""));
        if (match instanceof DealMatch.One one && one.rule() != null) {
            steps.add(RuleTrace.of(rulings.ask(
                    ShippedRules.CREDIT_MATCHING, wanted.firstOf(sale).billedOn())));
        }
        if (match.sellers().size() > 1) {
            steps.add(RuleTrace.of(rulings.ask(ShippedRules.CREDIT_SHARING, sale.billedOn())));
        }
        var deal = match.deal();
        var sellers = match.sellers().stream().map(Objects::toString).collect(Collectors.joining(", "));
        steps.add(Trace.of("its sellers", sellers.isEmpty() ? "none" : sellers, ""));
        return new Trace(
                "came of",
                deal.map(one -> "deal " + one.id()).orElse("no deal that is known for certain"),
                deal.map(one -> one.place().toString()).orElse(""),
                steps);
    }

    private Trace booked(Claim claim) {
        var steps = booked.stream()
                .filter(entry -> entry.account().source().equals(claim.source()))
                .filter(entry -> entry.account().basis() == claim.basis())
                .map(entry -> Trace.of(
                        entry.id() + ", on " + entry.bookedOn(),
                        Decimals.plain(entry.amount()) + " " + entry.account().currency() + ": " + entry.reason(),
                        entry.authority().toString()))
                .toList();
        return Trace.because(
                "booked in the journal", steps.isEmpty() ? "nothing" : Counted.of(steps.size(), "time"), steps);
    }
}
