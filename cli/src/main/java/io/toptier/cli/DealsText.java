package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Gate;
import io.toptier.rulebook.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Deals with their gates, and the clocks that run on them, for people. */
final class DealsText {
    private DealsText() {}

    /** What is in the way first; the gates that are met need no line of their own. */
    static List<String> checked(List<CheckedDeal> deals) {
        var lines = new ArrayList<String>();
        for (var one : deals) {
            var met = one.gates().stream().filter(Gate::met).count();
            lines.add("%s · %s · %s · review %s"
                    .formatted(
                            one.deal().id(),
                            one.deal().name(),
                            one.state(),
                            one.review().word()));
            one.review().reasons().forEach(reason -> lines.add("    review   by a person, because " + reason));
            lines.addAll(unmet(one.gates()));
            lines.add("    %d of %d gates met, judged on %s"
                    .formatted(met, one.gates().size(), one.judgedOn()));
        }
        return lines.isEmpty() ? List.of("no deals") : lines;
    }

    /** Gates that fail for one reason share a line. */
    private static List<String> unmet(List<Gate> gates) {
        var byReason = gates.stream()
                .filter(gate -> !gate.met())
                .collect(groupingBy(gate -> gate.level() + gate.reason(), LinkedHashMap::new, toList()));
        return byReason.values().stream().map(DealsText::line).toList();
    }

    private static String line(List<Gate> gates) {
        var first = gates.get(0);
        var word = first.level() == Gate.Level.BLOCK ? "not met  " : "warning  ";
        var names = gates.stream().map(Gate::name).collect(joining(", "));
        var rule = gates.size() > 1 ? "" : " [" + rule(first.ruling()) + "]";
        return "    " + word + names + ": " + first.reason() + rule;
    }

    private static String rule(Ruling ruling) {
        var trust = ruling.found()
                .map(found -> ", trust " + found.version().publication().trust())
                .orElse("");
        return "rule " + ruling.rule().id() + trust;
    }

    static List<String> due(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return List.of("no clock is running");
        }
        var table = new TextTable(LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT);
        table.row("deal", "clock", "due at (UTC)", "days left", "", "reason").rule();
        for (var one : deadlines) {
            table.row(
                    one.deal().value(),
                    one.clock(),
                    one.dueAt().toString(),
                    Long.toString(one.daysLeft()),
                    nearness(one),
                    one.reason());
        }
        return table.lines();
    }

    private static String nearness(Deadline one) {
        return switch (one.level()) {
            case ERROR -> "overdue";
            case WARNING -> "soon";
            case NOTE -> "";
        };
    }
}
