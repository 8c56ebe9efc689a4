package io.toptier.credit;

import static java.util.stream.Collectors.joining;

import io.toptier.credit.ReportedMonth.Figure;
import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.deals.Deal;
import io.toptier.kernel.Findings;
import io.toptier.kernel.SellerId;
import io.toptier.report.Duty;
import io.toptier.report.PracrDuty;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the customers' figures of a frozen month are worth to Microsoft's sellers (PRACR). */
final class ReportCredit {
    private static final String APPROVED_REGISTRATION = "approved-registration";

    private final CreditBooks books;
    private final Rulings rulings;
    private final Approvals approvals;
    private final Sharing sharing;
    private final Findings findings;

    ReportCredit(CreditBooks books, Rulings rulings, DealIndex deals, Findings findings) {
        this.books = books;
        this.rulings = rulings;
        this.approvals = new Approvals(deals, books.knownBy());
        this.sharing = new Sharing(rulings);
        this.findings = findings;
    }

    /** One verdict a customer and currency; by proxy, one a customer, solution and currency. */
    Stream<Verdict> of(ReportedMonth month) {
        var duty =
                findings.take(PracrDuty.of(month.month(), books.settings().facts(), books.rulebook(), books.knownBy()));
        var proxy = duty.method() == Duty.Method.PROXY;
        var claims = new LinkedHashMap<List<Object>, Asked>();
        for (var figure : proxy ? month.proxy() : month.measured()) {
            var asked = asked(figure, month, proxy ? Basis.PRACR_EAC : Basis.PRACR_ACTUAL);
            claims.merge(List.of(asked.claim().source(), asked.claim().amount().currency()), asked, Asked::plus);
        }
        return claims.values().stream().map(asked -> verdict(asked, month, duty));
    }

    private Verdict verdict(Asked asked, ReportedMonth month, Duty duty) {
        var claim = asked.claim();
        var deals = approvals.covering(asked.figure().customer(), asked.figure().solution(), month.month());
        var sellers = sellers(deals);
        if (claim.amount().isZero()) {
            return new NotCredited(claim, "nothing was consumed", null, null, sellers);
        }
        if (!duty.due()) {
            return notDue(claim, duty, sellers);
        }
        var ruling = rulings.ask(ShippedRules.PRACR_CREDIT, month.month().firstDay());
        if (!(ruling instanceof Ruling.Found found)) {
            return new NotCredited(claim, Rulings.unknown(ruling), ruling.rule().id(), null, sellers);
        }
        var conditions = conditions(asked.figure(), month, deals);
        var met = conditions.met(found);
        if (met.isEmpty()) {
            return new NotCredited(claim, conditions.whyNot(found), found.rule().id(), Authority.of(found), sellers);
        }
        var shared = sharing.of(claim, sellers);
        var support = new ArrayList<>(authorities(duty));
        support.addAll(shared.support());
        return new Credited(
                claim,
                conditions.why(found, met.get()) + shared.words(),
                Authority.of(found),
                support,
                shared.shares());
    }

    private static Conditions conditions(Figure figure, ReportedMonth month, List<Deal> deals) {
        if (deals.isEmpty()) {
            return new Conditions(
                    Map.of(),
                    Map.of(
                            APPROVED_REGISTRATION,
                            "no deal of " + figure.customer()
                                    + (figure.solution() == null ? "" : " on " + figure.solution())
                                    + " has an approved registration whose contract covers " + month.month()));
        }
        var names = deals.stream().map(deal -> deal.id().value()).sorted().collect(joining(", "));
        return new Conditions(
                Map.of(
                        APPROVED_REGISTRATION,
                        names + (deals.size() == 1 ? " is" : " are") + " registered and approved"),
                Map.of());
    }

    private static Verdict notDue(Claim claim, Duty duty, List<SellerId> sellers) {
        var basis = duty.basis();
        return new NotCredited(
                claim,
                duty.reason(),
                basis == null ? ShippedRules.PRACR_ELIGIBILITY : new RuleId(basis.rule()),
                basis == null ? null : Authority.of(basis),
                sellers);
    }

    private static List<Authority> authorities(Duty duty) {
        return Stream.of(duty.basis(), duty.methodBasis())
                .flatMap(ReportCredit::authority)
                .toList();
    }

    private static Stream<Authority> authority(Duty.@Nullable Basis basis) {
        return basis == null ? Stream.empty() : Stream.of(Authority.of(basis));
    }

    private static List<SellerId> sellers(List<Deal> deals) {
        return deals.stream()
                .flatMap(deal -> deal.sellers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Asked asked(Figure figure, ReportedMonth month, Basis basis) {
        var source = figure.solution() == null
                ? Source.of(month.month(), figure.customer())
                : Source.of(month.month(), figure.customer(), figure.solution());
        var claim = new Claim(
                basis,
                source,
                month.month().firstDay(),
                figure.customer(),
                figure.amount(),
                figure.amountUsd(),
                false,
                month.origin());
        return new Asked(figure, claim);
    }

    /** Two contracts of one customer and solution in a month are one figure. */
    private record Asked(Figure figure, Claim claim) {
        Asked plus(Asked other) {
            var one = claim.amountUsd();
            var two = other.claim.amountUsd();
            return new Asked(
                    figure,
                    new Claim(
                            claim.basis(),
                            claim.source(),
                            claim.earnedOn(),
                            claim.customer(),
                            claim.amount().plus(other.claim.amount()),
                            one == null || two == null ? null : one.add(two),
                            claim.partial(),
                            claim.origin()));
        }
    }
}
