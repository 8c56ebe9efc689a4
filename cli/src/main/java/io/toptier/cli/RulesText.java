package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;

import io.toptier.kernel.Counted;
import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every rule says for a day, a line each. */
final class RulesText {
    private static final int WIDTH = 40;

    private RulesText() {}

    static List<String> lines(Collection<Rule> rules, LocalDate on, KnownBy knownBy) {
        var rulings = rules.stream().map(rule -> rule.ask(on, knownBy)).toList();
        var lines = new ArrayList<String>();
        lines.add("what the rules say for " + on + ", as known by " + knownBy);
        lines.add("");
        var table = new TextTable(LEFT, LEFT, LEFT, LEFT, LEFT, LEFT);
        table.row("rule", "title", "says", "trust", "published", "source").rule();
        rulings.forEach(ruling -> row(table, ruling));
        lines.addAll(table.lines());
        lines.add("");
        lines.add(summary(rulings));
        return lines;
    }

    private static void row(TextTable table, Ruling ruling) {
        var trace = ruling.trace();
        var said = ruling.found().map(found -> found.version().publication());
        table.row(
                ruling.rule().id().value(),
                shortened(ruling.rule().title()),
                shortened(trace.value()),
                trust(ruling),
                said.map(one -> one.published().toString()).orElse(""),
                shortened(said.map(one -> one.source()).orElse(trace.source())));
    }

    /** How near the answer is to Microsoft's words; a rule that does not answer has none. */
    private static String trust(Ruling ruling) {
        return ruling.found()
                .map(found -> found.version().publication().trust().toString())
                .orElse("-");
    }

    private static String summary(List<Ruling> rulings) {
        var counts = rulings.stream()
                .collect(Collectors.groupingBy(RulesText::heading, TreeMap::new, Collectors.counting()));
        return Counted.of(rulings.size(), "rule") + ": "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String heading(Ruling ruling) {
        return ruling.found().isPresent() ? trust(ruling) : ruling.trace().value();
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1).stripTrailing() + "…";
    }
}
