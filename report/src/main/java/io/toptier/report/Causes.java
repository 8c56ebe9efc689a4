package io.toptier.report;

import io.toptier.report.MonthFigures.PolicyLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed under a month between two revisions: its exports, its rules, its telemetry. */
record Causes(List<String> sources, List<String> rules, SortedMap<String, String> telemetry) {

    static Causes between(MonthFigures before, MonthFigures after) {
        return new Causes(
                SourceCauses.between(before.sources(), after.sources()),
                rules(before, after),
                telemetry(before, after));
    }

    List<String> all() {
        var all = new ArrayList<>(sources);
        all.addAll(rules);
        all.addAll(telemetry.values());
        return all;
    }

    private static List<String> rules(MonthFigures before, MonthFigures after) {
        var causes = new ArrayList<String>();
        if (!before.policy().equals(after.policy())) {
            causes.add("policy " + after.policy() + " instead of " + before.policy());
        }
        after.policyLines().forEach((charge, line) -> {
            var was = before.policyLines().get(charge);
            if (!line.equals(was)) {
                causes.add(rule(charge, was, line));
            }
        });
        return causes;
    }

    private static String rule(String charge, @Nullable PolicyLine was, PolicyLine line) {
        var earlier = was == null ? "" : " instead of '" + was.treatment() + "'";
        return "rule %s says '%s' of %s%s (%s)"
                .formatted(line.rule(), line.treatment(), charge, earlier, line.source());
    }

    private static SortedMap<String, String> telemetry(MonthFigures before, MonthFigures after) {
        var pools = new TreeSet<>(before.telemetry().keySet());
        pools.addAll(after.telemetry().keySet());
        var causes = new TreeMap<String, String>();
        for (var pool : pools) {
            if (!weights(before, pool).equals(weights(after, pool))) {
                causes.put(pool, "telemetry of pool " + pool + " changed");
            }
        }
        return causes;
    }

    private static SortedMap<String, BigDecimal> weights(MonthFigures figures, String pool) {
        return figures.telemetry().getOrDefault(pool, new TreeMap<>());
    }
}
