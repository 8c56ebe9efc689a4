package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.standing.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A path to Top Tier: each measure with what it has, needs and lacks, and by when; then the reasons. */
final class PathText {
    private static final String INDENT = "  ";

    private PathText() {}

    static List<String> lines(Path path) {
        var lines = new ArrayList<String>();
        lines.add("");
        if (path.ways().isEmpty()) {
            lines.add(path.name() + ": " + path.reason());
            return lines;
        }
        lines.add(path.name() + ": " + (path.met() ? "✓ " : "✗ ") + path.reason() + oneOf(path));
        table(path).forEach(line -> lines.add(INDENT + line));
        reasons(path).forEach((reason, measures) -> lines.add(INDENT + String.join(", ", measures) + ": " + reason));
        return lines;
    }

    /** Each reason once, with the measures it is of. */
    private static Map<String, Set<String>> reasons(Path path) {
        var reasons = new LinkedHashMap<String, Set<String>>();
        for (var measure : path.measures()) {
            reasons.computeIfAbsent(measure.reason(), none -> new LinkedHashSet<>())
                    .add(measure.name());
        }
        return reasons;
    }

    private static String oneOf(Path path) {
        return path.met() || path.ways().size() == 1
                ? ""
                : " (one of " + path.ways().size() + " is enough)";
    }

    private static List<String> table(Path path) {
        var table = new TextTable(RIGHT, LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row("", "", "", "have", "need", "missing", "projected").rule();
        for (var measure : path.measures()) {
            table.row(
                    Integer.toString(measure.alternative()),
                    measure.name(),
                    MeasureText.state(measure),
                    MeasureText.shown(measure.have()),
                    MeasureText.shown(measure.need()),
                    MeasureText.shown(measure.missing().orElse(null)),
                    MeasureText.projected(measure));
        }
        return table.lines();
    }
}
