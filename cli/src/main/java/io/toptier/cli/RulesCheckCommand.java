package io.toptier.cli;

import io.toptier.kernel.Findings;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Looks for conflicts, gaps, contradicted silences, stale and unsourced values in the rules,"
                + " over every day from FY22 to two years ahead.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day the rules are looked at (default: the day of --known-by)")
    private @Nullable LocalDate on;

    @Option(
            names = "--stale-after",
            paramLabel = "MONTHS",
            description = "after how many months a value must be compared with its source again"
                    + " (default: ${DEFAULT-VALUE})")
    private int staleAfter = 12;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    private final Terminal terminal;

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var asked = options.asked(terminal);
        var day = on == null ? asked.knownBy().day() : on;
        var findings = new Findings();
        findings.addAll(asked.read().findings());
        findings.addAll(asked.rulebook().check(day, Period.ofMonths(staleAfter)));
        terminal.say("read " + asked.rulebook().rules().size() + " rules");
        terminal.answer(
                switch (options.format()) {
                    case TEXT ->
                        findings.inOrder().isEmpty()
                                ? List.of("nothing to find fault with")
                                : FindingsText.lines(findings.inOrder());
                    case JSON -> List.of(FindingsJson.text(findings.inOrder()));
                    case CSV -> FindingsCsv.lines(findings.inOrder());
                });
        return findings.hasErrors() ? Exit.DONE_WITH_ERRORS : Exit.DONE;
    }
}
