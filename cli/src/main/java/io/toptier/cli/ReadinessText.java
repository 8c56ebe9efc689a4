package io.toptier.cli;

import io.toptier.kernel.Counted;
import io.toptier.standing.Measure;
import io.toptier.standing.Quantity;
import io.toptier.standing.Readiness;
import io.toptier.standing.Readiness.Item;
import io.toptier.standing.Standing;
import io.toptier.standing.State;
import io.toptier.standing.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A solution's checklist: what is open first, with its deadline; what is done in one line. */
final class ReadinessText {
    private ReadinessText() {}

    /** The rules that ask stand once above all solutions. */
    static List<String> lines(Standing standing) {
        var lines = new ArrayList<String>();
        standing.tiers().stream()
                .filter(tier -> tier.name() != Tier.Name.TOP_TIER && tier.basis() != null)
                .forEach(tier -> lines.add("a solution's " + tier.name().key() + " by " + tier.basis()));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        standing.readiness().forEach(one -> lines.addAll(lines(one)));
        return lines;
    }

    private static List<String> lines(Readiness readiness) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("%s (%s): %s"
                .formatted(
                        readiness.solution(),
                        readiness.name(),
                        readiness.light().name().toLowerCase(Locale.ROOT)));
        readiness.items().stream()
                .filter(ReadinessText::isWorthALine)
                .forEach(item -> lines.add("  %-11s %s, for %s: %s%s"
                        .formatted(
                                MeasureText.state(item.state()),
                                item.item(),
                                item.purpose(),
                                amounts(item.measure()) + item.reason(),
                                due(item))));
        lines.addAll(named(readiness, State.NOT_KNOWN, " (the workspace does not show it)"));
        lines.addAll(named(readiness, State.MET, ""));
        return lines;
    }

    private static List<String> named(Readiness readiness, State state, String words) {
        var names = readiness.items().stream()
                .filter(item -> item.state() == state && !isWorthALine(item))
                .map(Item::item)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of("  %-11s %s%s".formatted(MeasureText.state(state), names, words));
    }

    private static String amounts(Measure measure) {
        return measure.need() instanceof Quantity.Dollars
                ? "has " + MeasureText.shown(measure.have()) + " of " + MeasureText.shown(measure.need()) + "; "
                : "";
    }

    /** What fails, what has a deadline, and what is known in part. */
    private static boolean isWorthALine(Item item) {
        var inPart = item.state() == State.NOT_KNOWN && item.measure().have() != null;
        return item.state() == State.MISSING || item.due() != null || inPart;
    }

    private static String due(Item item) {
        var left = item.daysLeft();
        if (left == null) {
            return "";
        }
        var when = left < 0 ? Counted.of(-left, "day") + " ago" : Counted.of(left, "day") + " left";
        return "; due " + item.due() + ", " + when + (item.dueBasis() == null ? "" : "  [" + item.dueBasis() + "]");
    }
}
