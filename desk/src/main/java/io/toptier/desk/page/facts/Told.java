package io.toptier.desk.page.facts;

import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.web.Shown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of a thing's history.
 *
 * @param action as {@code change deal}
 * @param reason in the words of who did it; empty for none
 */
public record Told(String when, String who, String action, String reason, List<Cell> cells) {

    /** A column that was changed; empty for what was not there. */
    public record Cell(String column, String was, String is) {}

    public static Told of(AuditEntry entry) {
        var event = entry.event();
        return new Told(
                Shown.moment(entry.at()),
                event.actor().name(),
                event.action().replace('-', ' '),
                event.reason() == null ? "" : event.reason(),
                cells(event.before(), event.after()));
    }

    /** The audit keeps the cells of each row under the row's name. */
    private static List<Cell> cells(@Nullable JsonNode before, @Nullable JsonNode after) {
        var cells = new ArrayList<Cell>();
        var rows = names(before);
        rows.addAll(names(after));
        for (var row : rows) {
            var was = at(before, row);
            var is = at(after, row);
            var columns = names(was);
            columns.addAll(names(is));
            columns.forEach(column -> cells.add(new Cell(column, text(was, column), text(is, column))));
        }
        return List.copyOf(cells);
    }

    private static LinkedHashSet<String> names(@Nullable JsonNode node) {
        return node == null ? new LinkedHashSet<>() : new LinkedHashSet<>(node.propertyNames());
    }

    private static @Nullable JsonNode at(@Nullable JsonNode node, String name) {
        return node == null ? null : node.get(name);
    }

    private static String text(@Nullable JsonNode node, String name) {
        var value = at(node, name);
        return value == null ? "" : value.asString();
    }
}
