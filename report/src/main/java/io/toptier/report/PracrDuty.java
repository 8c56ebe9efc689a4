package io.toptier.report;

import static java.util.stream.Collectors.joining;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.report.Duty.Basis;
import io.toptier.report.Duty.Method;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the rulebook whether a PRACR report is due for a month, on its first day, and by which method. */
public final class PracrDuty {
    private static final String TOP_TIER = "top-tier";
    private static final String APPROVED = "pracr-approved";
    private static final String LEGACY = "legacy-top-tier";

    private final Month month;
    private final PartnerFacts facts;
    private final Findings findings = new Findings();

    private PracrDuty(Month month, PartnerFacts facts) {
        this.month = month;
        this.facts = facts;
    }

    public static Outcome<Duty> of(Month month, PartnerFacts facts, Rulebook rulebook, KnownBy knownBy) {
        var duty = new PracrDuty(month, facts);
        return duty.findings.with(duty.decide(rulebook, knownBy));
    }

    private Duty decide(Rulebook rulebook, KnownBy knownBy) {
        var retired =
                ask(ShippedRules.PRACR_RETIREMENT, rulebook, knownBy).found().filter(Ruling.Found::flag);
        if (retired.isPresent()) {
            return nothing("PRACR has ended as a broad co-sell mechanism", Basis.of(retired.get()), null);
        }
        var eligibility = ask(ShippedRules.PRACR_ELIGIBILITY, rulebook, knownBy);
        var method = ask(ShippedRules.PRACR_METHOD, rulebook, knownBy);
        if (eligibility.found().isEmpty()) {
            return nothing(why(eligibility), null, null);
        }
        if (method.found().isEmpty()) {
            return nothing(why(method), Basis.of(eligibility.found().get()), null);
        }
        return decide(eligibility.found().get(), method.found().get());
    }

    private Duty decide(Ruling.Found eligibility, Ruling.Found method) {
        var basis = Basis.of(eligibility);
        var methodBasis = Basis.of(method);
        var how = Method.valueOf(method.text().toUpperCase(Locale.ROOT));
        if (eligibility.alternatives().isEmpty() || how == Method.NONE) {
            return nothing("nobody reports PRACR for " + month, basis, methodBasis);
        }
        var holding = holding(eligibility);
        var met = eligibility.alternatives().stream()
                .filter(way -> way.missing(holding).isEmpty())
                .findFirst();
        if (met.isPresent()) {
            var reason = "a report is due by the method '" + how + "', because the partner meets " + met.get();
            return new Duty(true, how, how, reason, basis, methodBasis);
        }
        var prepared = unstated(eligibility, holding) ? how : Method.NONE;
        var reason =
                "nothing is due, because the partner does not meet " + missing(eligibility.alternatives(), holding);
        return new Duty(false, Method.NONE, prepared, reason, basis, methodBasis);
    }

    private Ruling ask(RuleId id, Rulebook rulebook, KnownBy knownBy) {
        var ruling = rulebook.ask(id, month.firstDay(), knownBy);
        if (ruling instanceof Ruling.Conflict conflict) {
            findings.addAll(conflict.findings());
        }
        return ruling;
    }

    private String why(Ruling ruling) {
        return ruling instanceof Ruling.Silent silent
                ? "no rule speaks of " + month + ": " + silent.reason()
                : "rule " + ruling.rule().id() + " is in conflict with itself for " + month;
    }

    private Set<String> holding(Ruling.Found eligibility) {
        var day = month.firstDay();
        var holding = new HashSet<>(facts.designationsOn(day));
        if (facts.isTopTier(day)) {
            holding.add(TOP_TIER);
        }
        if (facts.isPracrApproved(day)) {
            holding.add(APPROVED);
        }
        // a transition keeps what was held on the last day before it
        if (facts.isTopTier(eligibility.version().span().from().minusDays(1))) {
            holding.add(LEGACY);
        }
        return holding;
    }

    /** The operator has not said what the rule asks for: not due, but worth preparing. */
    private boolean unstated(Ruling.Found eligibility, Set<String> holding) {
        var statable = Set.of(TOP_TIER, APPROVED, LEGACY);
        var asked = eligibility.alternatives().stream().anyMatch(way -> statable.containsAll(way.missing(holding)));
        if (facts.stated() || !asked) {
            return false;
        }
        findings.add(Finding.warning(
                "partner-status-unstated",
                Place.file("toptier.yaml").column("program"),
                "nothing about " + missing(eligibility.alternatives(), holding),
                "when the partner was top tier and approved for PRACR",
                "add 'program: {top-tier: [{from: …}], pracr-approved: [{from: …}]}'"));
        return true;
    }

    private static String missing(List<Alternative> ways, Set<String> holding) {
        return ways.stream()
                .map(way -> String.join(" and ", way.missing(holding)))
                .collect(joining(", or "));
    }

    private static Duty nothing(String because, @Nullable Basis basis, @Nullable Basis methodBasis) {
        return new Duty(false, Method.NONE, Method.NONE, "nothing is due, because " + because, basis, methodBasis);
    }
}
