package io.toptier.cli;

import io.toptier.rulebook.format.RuleJson;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "timeline",
        description = "Draws the life of a rule: the days of facts across, the days of publication down.",
        mixinStandardHelpOptions = true)
final class RulesTimelineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "the rule's name, as mbs-credit")
    private String id = "";

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    private final Terminal terminal;

    RulesTimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var asked = options.asked(terminal);
        var timeline = asked.rulebook().timeline(asked.rule(id).id(), asked.knownBy());
        terminal.answer(
                switch (options.format()) {
                    case TEXT -> new TimelineText(timeline).lines();
                    case JSON ->
                        List.of(JsonText.text(RuleJson.timeline(timeline)).stripTrailing());
                    case CSV -> TimelineCsv.lines(timeline);
                });
        return terminal.findings(asked.read().findings());
    }
}
