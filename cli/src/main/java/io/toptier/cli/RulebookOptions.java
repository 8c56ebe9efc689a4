package io.toptier.cli;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Nearest;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Which rules a command is about: the shipped ones, with the operator's where there is a workspace. */
final class RulebookOptions {
    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    Format format() {
        return workspace.format;
    }

    Asked asked(Terminal terminal) {
        if (workspace.hasWorkspace()) {
            var folder = workspace.workspace(terminal);
            return new Asked(Rulebook.of(folder), folder.knownBy());
        }
        terminal.say("the shipped rules alone; name a workspace with --workspace for those of its rules/*.yaml");
        return new Asked(new Outcome<>(Rulebook.shipped(), List.of()), workspace.knownBy(terminal));
    }

    /** The rules as they were read, and by which day they are known. */
    record Asked(Outcome<Rulebook> read, KnownBy knownBy) {
        Rulebook rulebook() {
            return read.value();
        }

        /** @throws ConfigurationProblem where no rule has the name */
        Rule rule(String name) {
            return RuleId.parse(name)
                    .flatMap(rulebook()::rule)
                    .orElseThrow(() -> new ConfigurationProblem("no rule is named '" + name + "'; "
                            + Nearest.remedy(
                                    name,
                                    rulebook().rules().keySet().stream()
                                            .map(RuleId::value)
                                            .toList())));
        }
    }
}
