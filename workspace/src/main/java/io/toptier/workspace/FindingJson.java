package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding as scripts read it. */
public final class FindingJson {
    private FindingJson() {}

    public static ObjectNode of(Finding finding) {
        return JsonText.object()
                .put("code", finding.code())
                .put("level", finding.level().toString())
                .put("file", finding.place().file())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("seen", finding.seen())
                .put("expected", finding.expected())
                .put("remedy", finding.remedy());
    }

    /** A finding as {@link #of} wrote it. */
    public static Finding read(JsonNode node) {
        var line = node.get("line");
        var column = node.get("column");
        return Finding.told(
                node.get("code").asString(),
                Finding.Level.valueOf(node.get("level").asString().toUpperCase(Locale.ROOT)),
                new Place(
                        node.get("file").asString(),
                        line.isNull() ? null : line.asLong(),
                        column.isNull() ? null : column.asString()),
                node.get("seen").asString(),
                node.get("expected").asString(),
                node.get("remedy").asString());
    }

    /** All of an array, in its order. */
    public static List<Finding> readAll(JsonNode array) {
        return array.values().stream().map(FindingJson::read).toList();
    }
}
