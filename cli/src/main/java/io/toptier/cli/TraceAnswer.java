package io.toptier.cli;

import io.toptier.kernel.Trace;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A trace in the form asked for. */
final class TraceAnswer {
    private TraceAnswer() {}

    static List<String> of(Trace trace, Format format) {
        return switch (format) {
            case TEXT -> TraceText.lines(trace);
            case JSON ->
                List.of(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(TraceJson.of(trace)));
            case CSV -> TraceCsv.lines(trace);
        };
    }
}
