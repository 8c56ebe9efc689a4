package io.toptier.report;

import io.toptier.consumption.AcrPolicy;
import io.toptier.consumption.AcrPolicy.Line;
import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.ChargeClass;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.rulebook.Policy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.EnumMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What counts as Azure consumed revenue in a month: the lines of the rulebook's policy, as known by a day. */
public final class AcrPolicies {
    /** Stamped on what was made with a policy that the operator changed. */
    public static final String OPERATOR = "acr-operator";

    private AcrPolicies() {}

    /** A class that no rule speaks of is excluded, with an error. */
    public static Outcome<AcrPolicy> of(Rulebook rulebook, Month month, KnownBy knownBy) {
        var findings = new Findings();
        var policy = rulebook.policy(ShippedRules.ACR_DEFAULT, month.firstDay(), knownBy);
        var lastDay = rulebook.policy(ShippedRules.ACR_DEFAULT, month.lastDay(), knownBy);
        var lines = new EnumMap<ChargeClass, Line>(ChargeClass.class);
        for (var charge : ChargeClass.values()) {
            lines.put(charge, line(charge, policy.lines().get(charge.key()), findings));
            changesWithin(charge, policy, lastDay, findings);
        }
        var name = policy.changedByOperator().isEmpty() ? ShippedRules.ACR_DEFAULT : OPERATOR;
        return findings.with(new AcrPolicy(name, lines));
    }

    private static Line line(ChargeClass charge, @Nullable Ruling ruling, Findings findings) {
        if (ruling instanceof Ruling.Found found) {
            return new Line(
                    Treatment.valueOf(found.text().toUpperCase(Locale.ROOT)),
                    found.rule().id().value(),
                    found.version().provenance());
        }
        var seen = ruling == null
                ? "no rule"
                : ruling.trace().value() + ": " + ruling.trace().source();
        findings.add(Finding.error(
                "policy-silent",
                Place.file("rules").column(charge.key()),
                seen,
                "one version that says whether " + charge.key() + " counts as consumption",
                "add a rule to rules/*.yaml; until then the class is excluded"));
        return new Line(Treatment.EXCLUDE, "", "no rule speaks of it");
    }

    private static void changesWithin(ChargeClass charge, Policy first, Policy last, Findings findings) {
        var before = said(first.lines().get(charge.key()));
        var after = said(last.lines().get(charge.key()));
        if (!before.equals(after)) {
            findings.add(Finding.warning(
                    "policy-changes-within",
                    Place.file("rules").column(charge.key()),
                    "'" + before + "' on the first day, '" + after + "' on the last",
                    "one treatment for the whole month",
                    "begin the rule on the first of a month; the first day's was taken"));
        }
    }

    private static String said(@Nullable Ruling ruling) {
        return ruling instanceof Ruling.Found found ? found.text() : "nothing";
    }
}
