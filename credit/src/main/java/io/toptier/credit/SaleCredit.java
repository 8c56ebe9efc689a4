package io.toptier.credit;

import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.deals.Deal;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.PartnerFacts;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a billed sale is worth to Microsoft's sellers (MBS), by the rules of its day. */
final class SaleCredit {
    private static final String TOP_TIER = "top-tier";
    private static final String ELIGIBLE_SOLUTION = "eligible-solution";

    private final Map<SolutionId, Solution> solutions = new HashMap<>();
    private final PartnerFacts partner;
    private final Rulings rulings;
    private final DealIndex deals;
    private final Approvals approvals;
    private final Sharing sharing;
    private final Findings findings;

    SaleCredit(CreditBooks books, Rulings rulings, DealIndex deals, Findings findings) {
        books.solutions().forEach(solution -> solutions.put(solution.id(), solution));
        this.partner = books.settings().facts();
        this.rulings = rulings;
        this.deals = deals;
        this.approvals = new Approvals(deals, books.knownBy());
        this.sharing = new Sharing(rulings);
        this.findings = findings;
    }

    Verdict of(BilledSale sale) {
        var match = deals.match(sale);
        var claim = claim(sale, match);
        if (sale.isTrial()) {
            return nothing(claim, match, "a trial deployment is no sale");
        }
        if (!sale.isTransaction()) {
            return nothing(claim, match, "nothing was billed");
        }
        var ruling = rulings.ask(ShippedRules.MBS_CREDIT, sale.billedOn());
        if (!(ruling instanceof Ruling.Found found)) {
            return refused(claim, match, Rulings.unknown(ruling), ruling);
        }
        var conditions = conditions(sale);
        var met = conditions.met(found);
        if (met.isEmpty()) {
            unstated(found, conditions);
            return refused(claim, match, conditions.whyNot(found), found);
        }
        return registered(sale, match, claim, found, conditions.why(found, met.get()));
    }

    /** Before a rule said otherwise, deal registration may have been the gate. */
    private Verdict registered(BilledSale sale, DealMatch match, Claim claim, Ruling.Found credit, String why) {
        var ruling = rulings.ask(ShippedRules.MARKETPLACE_REGISTRATION, sale.billedOn());
        if (!(ruling instanceof Ruling.Found found)) {
            return refused(claim, match, "whether it needs a registration is " + Rulings.unknown(ruling), ruling);
        }
        if (!found.flag("for-seller-credit")) {
            return credited(match, claim, credit, why, List.of());
        }
        var approved = match.deal().filter(approvals::isApproved);
        return approved.isEmpty()
                ? refused(claim, match, "a marketplace sale needs an approved registration, and " + lacks(match), found)
                : credited(
                        match,
                        claim,
                        credit,
                        why + "; deal " + approved.get().id() + " is registered and approved",
                        List.of(Authority.of(found)));
    }

    private Verdict credited(
            DealMatch match, Claim claim, Ruling.Found credit, String why, List<Authority> registration) {
        var shared = sharing.of(claim, match.sellers());
        var support = new ArrayList<>(registration);
        var reason = new StringBuilder(why);
        if (match instanceof DealMatch.One one && one.rule() != null) {
            support.add(one.rule());
            reason.append("; ").append(one.how());
        }
        support.addAll(shared.support());
        reason.append(shared.words());
        return new Credited(claim, reason.toString(), Authority.of(credit), support, shared.shares());
    }

    private Conditions conditions(BilledSale sale) {
        var holding = new HashMap<String, String>();
        var failing = new HashMap<String, String>();
        if (partner.isTopTier(sale.billedOn())) {
            holding.put(TOP_TIER, "the partner was top tier on " + sale.billedOn());
        } else {
            failing.put(
                    TOP_TIER,
                    partner.stated()
                            ? "the partner was not top tier on " + sale.billedOn()
                            : "toptier.yaml does not say when the partner was top tier");
        }
        var ineligible = ineligible(sale, sale.solution());
        if (ineligible.isEmpty()) {
            holding.put(ELIGIBLE_SOLUTION, sale.solution() + " was Azure IP co-sell eligible on " + sale.billedOn());
        } else {
            failing.put(ELIGIBLE_SOLUTION, ineligible.get());
        }
        return new Conditions(holding, failing);
    }

    private Optional<String> ineligible(BilledSale sale, @Nullable SolutionId id) {
        if (id == null) {
            return Optional.of("no solution of the partner is offered as '" + sale.offer() + "'");
        }
        var solution = solutions.get(id);
        if (solution != null && solution.isEligible(sale.billedOn())) {
            return Optional.empty();
        }
        var status = Optional.ofNullable(solution)
                .flatMap(one -> one.statusOn(sale.billedOn()))
                .map(Solution.CoSellStatus::key)
                .orElse("without a co-sell status");
        return Optional.of(id + " was " + status + " on " + sale.billedOn());
    }

    /** The operator has not said what the rule asks for: no credit, but not a no either. */
    private void unstated(Ruling.Found ruling, Conditions conditions) {
        var asked = ruling.alternatives().stream()
                .anyMatch(way -> way.missing(conditions.holding().keySet()).equals(List.of(TOP_TIER)));
        if (asked && !partner.stated()) {
            findings.add(Finding.warning(
                    "partner-status-unstated",
                    Place.file("toptier.yaml").column("program"),
                    "nothing about " + TOP_TIER + ", which credit on marketplace sales asks for",
                    "when the partner was top tier, or that it never was",
                    "add 'program: {top-tier: [{from: …}]}', or 'program: {top-tier: []}'"));
        }
    }

    private static Claim claim(BilledSale sale, DealMatch match) {
        var buyer = sale.buyer().customer();
        return new Claim(
                Basis.MBS,
                Source.of(sale.id()),
                sale.billedOn(),
                buyer == null ? match.deal().map(Deal::customer).orElse(null) : buyer,
                sale.revenue(),
                sale.revenueUsd(),
                !sale.isFinal(),
                sale.place().toString());
    }

    private static String lacks(DealMatch match) {
        return match.deal().map(deal -> "deal " + deal.id() + " has none").orElse(match.how());
    }

    private static Verdict nothing(Claim claim, DealMatch match, String reason) {
        return new NotCredited(claim, reason, null, null, match.sellers());
    }

    private static Verdict refused(Claim claim, DealMatch match, String reason, Ruling ruling) {
        var authority = ruling.found().map(Authority::of).orElse(null);
        return new NotCredited(claim, reason, ruling.rule().id(), authority, match.sellers());
    }
}
