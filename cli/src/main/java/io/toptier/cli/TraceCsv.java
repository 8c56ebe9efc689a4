package io.toptier.cli;

import io.toptier.kernel.Trace;
import java.util.ArrayList;
import java.util.List;

/** A trace as CSV: a row for each claim, those it rests on below it and one deeper. */
final class TraceCsv {
    private static final List<String> HEADER = List.of("depth", "claim", "value", "source");

    private TraceCsv() {}

    static List<String> lines(Trace trace) {
        var rows = new ArrayList<List<String>>();
        add(trace, 0, rows);
        return CsvLines.of(HEADER, rows);
    }

    private static void add(Trace trace, int depth, List<List<String>> rows) {
        rows.add(List.of(Integer.toString(depth), trace.claim(), trace.value(), trace.source()));
        trace.steps().forEach(step -> add(step, depth + 1, rows));
    }
}
