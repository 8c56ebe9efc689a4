package io.toptier.cli;

import io.toptier.kernel.Trace;
import java.util.LinkedHashMap;
import java.util.Map;

/** A trace as JSON: claim, value, source, steps. */
final class TraceJson {
    private TraceJson() {}

    static Map<String, Object> of(Trace trace) {
        var node = new LinkedHashMap<String, Object>();
        node.put("claim", trace.claim());
        node.put("value", trace.value());
        node.put("source", trace.source());
        node.put("steps", trace.steps().stream().map(TraceJson::of).toList());
        return node;
    }
}
