package io.toptier.cli;

import io.toptier.rulebook.format.RuleJson;
import io.toptier.workspace.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Shows a rule: what it decides, everything that was said about it, and what was not found.",
        mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "the rule's name, as mbs-credit")
    private String id = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day of the facts the rule is asked about (default: the day of --known-by)")
    private @Nullable LocalDate on;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    private final Terminal terminal;

    RulesShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var asked = options.asked(terminal);
        var knownBy = asked.knownBy();
        var day = on == null ? knownBy.day() : on;
        var rule = asked.rule(id);
        terminal.answer(
                switch (options.format()) {
                    case TEXT -> RuleText.lines(rule, day, knownBy);
                    case JSON ->
                        List.of(JsonText.text(RuleJson.rule(rule, day, knownBy)).stripTrailing());
                    case CSV -> RuleCsv.lines(rule.asKnown(knownBy));
                });
        return terminal.findings(asked.read().findings());
    }
}
