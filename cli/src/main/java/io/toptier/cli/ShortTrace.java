package io.toptier.cli;

import io.toptier.kernel.Trace;
import java.util.ArrayList;

/** A trace of which long lists are cut, for people; scripts get all of it. */
final class ShortTrace {
    private ShortTrace() {}

    /** @param most the steps that one claim may show */
    static Trace of(Trace trace, int most) {
        var steps = new ArrayList<Trace>();
        trace.steps().stream().limit(most).forEach(step -> steps.add(of(step, most)));
        var more = trace.steps().size() - most;
        if (more > 0) {
            steps.add(Trace.of("and " + more + " more", "all of them with --format json", ""));
        }
        return new Trace(trace.claim(), trace.value(), trace.source(), steps);
    }
}
