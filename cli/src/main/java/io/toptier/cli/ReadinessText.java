package io.toptier.cli;

import io.toptier.kernel.Counted;
import io.toptier.standing.Readiness;
import io.toptier.standing.Readiness.Item;
import io.toptier.standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A solution's checklist: what is open first, with its deadline; what is done in one line. */
final class ReadinessText {
    private ReadinessText() {}

    static List<String> lines(Readiness readiness) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s): %s"
                .formatted(
                        readiness.solution(),
                        readiness.name(),
                        readiness.light().name().toLowerCase(Locale.ROOT)));
        readiness.items().stream()
                .filter(item -> !isDone(item))
                .forEach(item -> lines.add("  %-11s %s, %s: %s%s%s"
                        .formatted(
                                MeasureText.state(item.state()),
                                item.purpose(),
                                item.item(),
                                item.reason(),
                                due(item),
                                source(item))));
        var done = readiness.items().stream()
                .filter(ReadinessText::isDone)
                .map(item -> item.item())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!done.isEmpty()) {
            lines.add("  ✓ met       " + done);
        }
        return lines;
    }

    private static boolean isDone(Item item) {
        return item.state() == State.MET || (item.state() == State.NOT_ASKED && item.due() == null);
    }

    private static String due(Item item) {
        var left = item.daysLeft();
        if (left == null) {
            return "";
        }
        var when = left < 0 ? Counted.of(-left, "day") + " ago" : Counted.of(left, "day") + " left";
        return "; due " + item.due() + ", " + when + (item.dueBasis() == null ? "" : "  [" + item.dueBasis() + "]");
    }

    private static String source(Item item) {
        return item.basis() == null || item.dueBasis() != null ? "" : "  [" + item.basis() + "]";
    }
}
