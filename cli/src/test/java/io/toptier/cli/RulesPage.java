package io.toptier.cli;

import io.toptier.kernel.Counted;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleSubject;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page of the documentation that shows every rule of the program, with who says so. */
final class RulesPage {
    private static final String HEAD = """
            # Rules

            What the program says, as far as it is public: every rule that is shipped, each value with the days of the facts it
            governs, the day it could be known, and who says so. Made from the files of
            `rulebook/src/main/resources/rulebook/`; do not edit it here, see HOUSE.md.

            `toptier rules show ID` tells one of them with your own rules beside it, `toptier rules timeline ID` draws its life,
            `toptier rules list --on DATE --known-by DATE` answers for a day as known by a day.

            | Trust | Meaning | Values |
            | --- | --- | --- |
            """;
    private static final String TABLE = """

            | Facts | Says | Trust | Published | Source | Note |
            | --- | --- | --- | --- | --- | --- |""";

    private final Rulebook rulebook;
    private final List<String> lines = new ArrayList<>();

    private RulesPage(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static String of(Rulebook rulebook) {
        var page = new RulesPage(rulebook);
        page.legend();
        var bySubject = RuleSubject.group(rulebook.rules().values());
        page.contents(bySubject);
        bySubject.forEach(page::subject);
        return HEAD + String.join("\n", page.lines) + "\n";
    }

    private void legend() {
        for (var trust : Trust.values()) {
            var values = rulebook.rules().values().stream()
                    .flatMap(rule -> rule.versions().stream())
                    .filter(version -> version.publication().trust() == trust)
                    .count();
            lines.add("| %s | %s | %d |".formatted(trust, trust.meaning(), values));
        }
        for (var because : Silence.Because.values()) {
            var silences = rulebook.rules().values().stream()
                    .flatMap(rule -> rule.silences().stream())
                    .filter(silence -> silence.because() == because)
                    .count();
            lines.add("| *%s* | %s | %d |".formatted(because, because.meaning(), silences));
        }
    }

    private void contents(SortedMap<RuleSubject, List<Rule>> bySubject) {
        lines.add("");
        bySubject.forEach((subject, rules) -> lines.add(
                "- [%s](#%s): %s".formatted(subject.heading(), subject.anchor(), Counted.of(rules.size(), "rule"))));
    }

    private void subject(RuleSubject subject, List<Rule> rules) {
        lines.add("");
        lines.add("## " + subject.heading());
        rules.forEach(this::rule);
    }

    private void rule(Rule rule) {
        lines.add("");
        lines.add("### " + rule.id());
        lines.add("**" + rule.title() + ".** " + rule.decides());
        if (!rule.terms().isEmpty()) {
            lines.add("");
            new TreeMap<>(rule.terms()).forEach((term, meaning) -> lines.add("- `" + term + "`: " + meaning));
        }
        lines.add(TABLE);
        rule.versions().forEach(this::version);
        rule.silences().forEach(this::silence);
    }

    private void version(Version version) {
        var said = version.publication();
        row(
                version.span().toString(),
                version.value().toString(),
                said.trust().toString(),
                said.published() + (said.publishedNote() == null ? "" : " (" + said.publishedNote() + ")"),
                said.source(),
                version.note() == null ? "" : version.note());
    }

    private void silence(Silence silence) {
        row(
                silence.span().toString(),
                "*" + silence.because() + "*",
                "",
                silence.published() == null ? "" : silence.published().toString(),
                "",
                silence.note());
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }
}
