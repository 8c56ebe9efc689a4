package io.toptier.report;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.Duty.Basis;
import io.toptier.report.Duty.Method;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a PRACR report is due: asked of the rulebook for the month's first day, never of this code. */
public final class PracrDuty {
    private final Rulebook rulebook;
    private final KnownBy knownBy;

    public PracrDuty(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    public Duty of(Month month, PartnerFacts partner) {
        var day = month.firstDay();
        if (rulebook.ask(ShippedRules.PRACR_RETIREMENT, day, knownBy) instanceof Ruling.Found ended && ended.flag()) {
            return over(month, ended);
        }
        var method = rulebook.ask(ShippedRules.PRACR_METHOD, day, knownBy);
        var eligibility = rulebook.ask(ShippedRules.PRACR_ELIGIBILITY, day, knownBy);
        if (!(method instanceof Ruling.Found how) || !(eligibility instanceof Ruling.Found who)) {
            return nothing(silence(method).or(() -> silence(eligibility)).orElse("no rule speaks of the month"));
        }
        var by = Method.valueOf(how.text().toUpperCase(Locale.ROOT));
        if (by == Method.NONE || who.alternatives().isEmpty()) {
            return over(month, by == Method.NONE ? how : who);
        }
        return byPartner(by, how, who, partner, day);
    }

    private static Duty over(Month month, Ruling.Found rule) {
        var reason = "nothing is due, because no partner reports consumption for " + month;
        return new Duty(false, Method.NONE, Method.NONE, reason, Basis.of(rule), null);
    }

    private static Duty byPartner(
            Method by, Ruling.Found how, Ruling.Found who, PartnerFacts partner, LocalDate day) {
        var holding = holding(partner, day);
        var met = who.alternatives().stream()
                .filter(way -> way.missing(holding).isEmpty())
                .findFirst();
        if (met.isPresent()) {
            return new Duty(true, by, by, "a report is due, because the partner is " + met.get(), Basis.of(who), Basis.of(how));
        }
        if (!partner.stated()) {
            var reason =
                    "whether a report is due is not known: toptier.yaml does not say, under 'program', whether the partner is "
                            + ways(who.alternatives());
            return new Duty(false, by, by, reason, Basis.of(who), Basis.of(how));
        }
        return new Duty(
                false,
                Method.NONE,
                Method.NONE,
                "nothing is due, because the partner is not " + ways(who.alternatives()) + " on " + day,
                Basis.of(who), Basis.of(how));
    }

    private static Set<String> holding(PartnerFacts partner, LocalDate day) {
        var holding = new HashSet<>(partner.designationsOn(day));
        if (partner.isTopTier(day)) {
            holding.add("top-tier");
        }
        if (partner.isPracrApproved(day)) {
            holding.add("pracr-approved");
        }
        if (partner.isTopTier(FiscalYear.of(day).span().from().minusDays(1))) {
            holding.add("legacy-top-tier"); // held on the last day of the fiscal year before
        }
        return holding;
    }

    private static String ways(List<Alternative> ways) {
        return ways.stream().map(Alternative::toString).collect(Collectors.joining(", or "));
    }

    private static Optional<String> silence(Ruling ruling) {
        if (ruling instanceof Ruling.Silent silent) {
            return Optional.of(silent.reason());
        }
        return ruling instanceof Ruling.Conflict conflict
                ? Optional.of("two versions of " + conflict.rule().id() + " claim the month: " + conflict.claims())
                : Optional.empty();
    }

    private static Duty nothing(String reason) {
        return new Duty(false, Method.NONE, Method.NONE, "nothing is due, because " + reason, null, null);
    }
}
