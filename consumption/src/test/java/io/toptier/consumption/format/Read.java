package io.toptier.consumption.format;

import io.toptier.consumption.ExportRun;
import io.toptier.consumption.LineGroup;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What came of a drop. */
record Read(List<LineGroup> groups, List<ExportRun> runs, List<Finding> findings, Map<LineGroup, Place> places) {
    /** Of the month; lines of a bad period are not among them. */
    String effective() {
        return Decimals.plain(
                month().stream().map(group -> group.cost().effective()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    String billed() {
        return Decimals.plain(
                month().stream().map(group -> group.cost().billed()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    long lines() {
        return month().stream().mapToLong(group -> group.cost().lines()).sum();
    }

    /** Lines whose month nobody can tell. */
    List<LineGroup> undated() {
        return groups.stream().filter(group -> group.badPeriod() != null).toList();
    }

    LineGroup group() {
        if (groups.size() != 1) {
            throw new AssertionError("not one group: " + groups);
        }
        return groups.get(0);
    }

    List<String> errors() {
        return findings.stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .distinct()
                .toList();
    }

    /** {@code error bad-amount exports/a.csv:3:Cost '1,5'}, without the notes on columns that are not there. */
    List<String> told() {
        return findings.stream()
                .filter(finding -> !finding.code().equals("column-absent"))
                .map(finding -> finding.level() + " " + finding.code() + " " + finding.place() + " " + finding.seen())
                .toList();
    }

    private List<LineGroup> month() {
        return groups.stream().filter(group -> group.badPeriod() == null).toList();
    }
}
