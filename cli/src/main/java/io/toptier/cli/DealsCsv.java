package io.toptier.cli;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Gate;
import io.toptier.rulebook.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gates and clocks as CSV, a row each. */
final class DealsCsv {
    private static final List<String> GATES =
            List.of("deal", "registrable", "review", "gate", "met", "level", "reason", "rule", "trust");
    private static final List<String> CLOCKS =
            List.of("deal", "clock", "due_at", "days_left", "level", "rule", "trust", "reason");

    private DealsCsv() {}

    static List<String> checked(List<CheckedDeal> deals) {
        var rows = new ArrayList<List<String>>();
        for (var one : deals) {
            one.gates().forEach(gate -> rows.add(row(one, gate)));
        }
        return CsvLines.of(GATES, rows);
    }

    private static List<String> row(CheckedDeal one, Gate gate) {
        return List.of(
                one.deal().id().value(),
                Boolean.toString(one.registrable()),
                one.review().word(),
                gate.name(),
                Boolean.toString(gate.met()),
                gate.level().toString(),
                gate.reason(),
                gate.ruling().rule().id().value(),
                trust(gate.ruling()));
    }

    static List<String> due(List<Deadline> deadlines) {
        return CsvLines.of(CLOCKS, deadlines.stream().map(DealsCsv::row).toList());
    }

    private static List<String> row(Deadline one) {
        var ruling = one.ruling();
        return List.of(
                one.deal().value(),
                one.clock(),
                one.dueAt().toString(),
                Long.toString(one.daysLeft()),
                one.level().toString(),
                ruling == null ? "" : ruling.rule().id().value(),
                trust(ruling),
                one.reason());
    }

    private static String trust(@Nullable Ruling ruling) {
        return ruling == null
                ? ""
                : ruling.found()
                        .map(found -> found.version().publication().trust().toString())
                        .orElse("");
    }
}
