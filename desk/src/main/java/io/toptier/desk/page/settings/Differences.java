package io.toptier.desk.page.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an entry of the audit log changed, in lines that people can read. */
public final class Differences {
    private Differences() {}

    /**
     * @param was empty where it was not there
     * @param is empty where it is no more
     */
    public record Line(String what, String was, String is) {}

    static List<Line> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        var was = flat(before);
        var is = flat(after);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var lines = new ArrayList<Line>();
        for (var name : names) {
            var line = new Line(name, was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            if (!line.was.equals(line.is)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static Map<String, String> flat(@Nullable JsonNode node) {
        var lines = new LinkedHashMap<String, String>();
        if (node != null) {
            flat("", node, lines);
        }
        return lines;
    }

    private static void flat(String name, JsonNode node, Map<String, String> lines) {
        if (node.isObject()) {
            node.properties()
                    .forEach(one ->
                            flat(name.isEmpty() ? one.getKey() : name + ", " + one.getKey(), one.getValue(), lines));
        } else if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(one -> texts.add(one.isString() ? one.stringValue() : one.toString()));
            lines.put(name, String.join("; ", texts));
        } else {
            lines.put(name, node.isString() ? node.stringValue() : node.toString());
        }
    }
}
