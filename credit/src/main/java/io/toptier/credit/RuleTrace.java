package io.toptier.credit;

import io.toptier.kernel.Trace;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Version;
import java.util.ArrayList;

/** What a rule says for a day, and what it had said before a later publication said otherwise. */
final class RuleTrace {
    private RuleTrace() {}

    static Trace of(Ruling ruling) {
        var now = ruling.trace();
        if (!(ruling instanceof Ruling.Found found)) {
            return new Trace(now.claim(), "unknown: " + now.value(), now.source(), now.steps());
        }
        var steps = new ArrayList<>(now.steps());
        found.rule().versions().stream()
                .filter(version -> saidOtherwiseBefore(version, found))
                .map(version -> Trace.of(
                        "before, as published on " + version.publication().published(),
                        version.value().toString(),
                        version.provenance()))
                .forEach(steps::add);
        var inferred = Authority.of(found).isInferred() ? VerdictWords.INFERRED : "";
        return new Trace(now.claim(), now.value() + inferred, now.source(), steps);
    }

    private static boolean saidOtherwiseBefore(Version version, Ruling.Found found) {
        var now = found.version();
        return version.span().contains(found.day())
                && version.publication().published().isBefore(now.publication().published())
                && !version.value().equals(now.value());
    }
}
