package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A rule for people: the question, today's answer, and everything that was said or not found. */
final class RuleText {
    private static final String INDENT = "  ";

    private RuleText() {}

    static List<String> lines(Rule rule, LocalDate on, KnownBy knownBy) {
        var known = rule.asKnown(knownBy);
        var lines = new ArrayList<String>();
        lines.add(rule.id() + ": " + rule.title());
        lines.add(rule.decides());
        lines.add("");
        lines.addAll(TraceText.lines(known.ask(on, knownBy).trace()));
        if (!rule.terms().isEmpty()) {
            lines.add("");
            lines.add("terms");
            lines.addAll(terms(rule));
        }
        known.versions().forEach(version -> lines.addAll(version(version)));
        known.silences().forEach(silence -> lines.addAll(silence(silence)));
        return lines;
    }

    private static List<String> terms(Rule rule) {
        var table = new TextTable(LEFT, LEFT);
        new TreeMap<>(rule.terms()).forEach(table::row);
        return indented(table);
    }

    private static List<String> version(Version version) {
        var said = version.publication();
        var table = new TextTable(LEFT, LEFT);
        table.row("trust", said.trust() + ": " + said.trust().meaning());
        table.row("source", said.source());
        table.row(
                "published",
                said.published() + (said.publishedNote() == null ? "" : " (" + said.publishedNote() + ")"));
        if (said.withdrawn() != null) {
            table.row("withdrawn", said.withdrawn().toString());
        }
        table.row("checked", said.checked().toString());
        if (version.note() != null) {
            table.row("note", version.note());
        }
        if (version.origin() == Origin.OPERATOR) {
            table.row("set by", "the operator, in " + version.place().file());
        }
        return under(version.span() + ": " + version.value(), table);
    }

    private static List<String> silence(Silence silence) {
        var table = new TextTable(LEFT, LEFT);
        table.row("why", silence.because().meaning());
        table.row("note", silence.note());
        if (silence.published() != null) {
            table.row("published", silence.published().toString());
        }
        table.row("looked for", silence.checked().toString());
        return under(silence.span() + ": " + silence.because(), table);
    }

    private static List<String> under(String heading, TextTable table) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(heading);
        lines.addAll(indented(table));
        return lines;
    }

    private static List<String> indented(TextTable table) {
        return table.lines().stream().map(line -> INDENT + line).toList();
    }
}
