package io.toptier.cli;

import io.toptier.kernel.Trace;
import java.util.ArrayList;
import java.util.List;

/** A trace as an indented list: each claim, its value, and what it rests on below it. */
final class TraceText {
    private static final String STEP = "  ";

    private TraceText() {}

    static List<String> lines(Trace trace) {
        var lines = new ArrayList<String>();
        add(trace, "", lines);
        return lines;
    }

    private static void add(Trace trace, String indent, List<String> lines) {
        var source = trace.source().isEmpty() ? "" : "  [" + trace.source() + "]";
        lines.add(indent + trace.claim() + ": " + trace.value() + source);
        trace.steps().forEach(step -> add(step, indent + STEP, lines));
    }
}
