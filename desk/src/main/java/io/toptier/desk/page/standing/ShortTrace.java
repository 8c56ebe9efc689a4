package io.toptier.desk.page.standing;

import io.toptier.kernel.Trace;
import java.util.ArrayList;

/** A trace of which long lists are cut, so that a page of a large partner stays readable. */
final class ShortTrace {
    private static final int MOST = 60;

    private ShortTrace() {}

    static Trace of(Trace trace) {
        var steps = new ArrayList<Trace>();
        trace.steps().stream().limit(MOST).forEach(step -> steps.add(of(step)));
        var more = trace.steps().size() - MOST;
        if (more > 0) {
            steps.add(Trace.of("and " + more + " more", "'toptier explain standing --format json' tells all", ""));
        }
        return new Trace(trace.claim(), trace.value(), trace.source(), steps);
    }
}
