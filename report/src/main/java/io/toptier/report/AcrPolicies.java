package io.toptier.report;

import io.toptier.consumption.AcrPolicy;
import io.toptier.consumption.AcrPolicy.Line;
import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.ChargeClass;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** Makes the policy of a month, on its first day, of the rulebook's rules about Azure consumed revenue. */
public final class AcrPolicies {
    private AcrPolicies() {}

    /** A class that no rule answers for is an error and left out of consumption. */
    public static Outcome<AcrPolicy> of(Rulebook rulebook, Month month, KnownBy knownBy) {
        var policy = rulebook.policy(ShippedRules.ACR_DEFAULT, month.firstDay(), knownBy);
        var findings = new Findings();
        var lines = new EnumMap<ChargeClass, Line>(ChargeClass.class);
        var silent = new ArrayList<Ruling.Silent>();
        for (var charge : ChargeClass.values()) {
            var ruling = policy.lines().get(charge.key());
            if (ruling == null) {
                throw new IllegalArgumentException("no rule of " + policy.name() + " decides " + charge.key());
            }
            lines.put(charge, line(ruling, silent, findings));
        }
        findings.addAll(RuleFindings.silent(silent));
        return findings.with(new AcrPolicy(policy.name() + changed(policy.changedByOperator()), lines));
    }

    private static Line line(Ruling ruling, List<Ruling.Silent> silent, Findings findings) {
        if (ruling instanceof Ruling.Found found) {
            var treatment = Treatment.valueOf(found.text().toUpperCase(Locale.ROOT));
            return new Line(
                    treatment, found.rule().id().value(), found.version().provenance());
        }
        if (ruling instanceof Ruling.Conflict conflict) {
            findings.addAll(conflict.findings());
            return new Line(Treatment.EXCLUDE, ruling.rule().id().value(), "in conflict");
        }
        var unsaid = (Ruling.Silent) ruling;
        silent.add(unsaid);
        return new Line(Treatment.EXCLUDE, ruling.rule().id().value(), unsaid.reason());
    }

    /** {@code acr-default with unused-commitment by the operator}. */
    private static String changed(List<Ruling.Found> byOperator) {
        if (byOperator.isEmpty()) {
            return "";
        }
        var names = byOperator.stream()
                .map(found -> found.rule().id().value())
                .sorted()
                .toList();
        return " with " + String.join(", ", names) + " by the operator";
    }
}
