package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "rules",
        description = "What the program said for a day, as published by a day, and who says so.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesCheckCommand.class,
            RulesTimelineCommand.class
        })
final class RulesCommand {}
