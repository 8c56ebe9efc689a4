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

@Command(
        name = "list",
        description = "Lists what every rule says for a day, with who says so.",
        mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day of the facts the rules are asked about (default: the day of --known-by)")
    private @Nullable LocalDate on;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    private final Terminal terminal;

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var asked = options.asked(terminal);
        var knownBy = asked.knownBy();
        var day = on == null ? knownBy.day() : on;
        var rules = asked.rulebook().rules().values();
        terminal.answer(
                switch (options.format()) {
                    case TEXT -> RulesText.lines(rules, day, knownBy);
                    case JSON ->
                        List.of(JsonText.text(RuleJson.list(asked.rulebook(), day, knownBy))
                                .stripTrailing());
                    case CSV -> RulesCsv.lines(rules, day, knownBy);
                });
        return terminal.findings(asked.read().findings());
    }
}
