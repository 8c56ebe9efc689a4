package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/** Findings for people: the place, what is wrong, and what to do about it. */
final class FindingsText {
    private FindingsText() {}

    static List<String> lines(List<Finding> findings) {
        var lines = new ArrayList<String>();
        for (var finding : findings) {
            lines.add("%s: %s [%s]".formatted(finding.place(), finding.level(), finding.code()));
            lines.add("    saw       " + finding.seen());
            lines.add("    expected  " + finding.expected());
            lines.add("    remedy    " + finding.remedy());
        }
        if (!findings.isEmpty()) {
            lines.add(summary(findings));
        }
        return lines;
    }

    private static String summary(List<Finding> findings) {
        var parts = new ArrayList<String>();
        for (var level : Finding.Level.values()) {
            var count = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .count();
            if (count > 0) {
                parts.add(count + " " + level + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }
}
