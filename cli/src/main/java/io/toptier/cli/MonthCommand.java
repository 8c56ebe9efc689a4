package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "month",
        description = "Closes months and compares their revisions.",
        mixinStandardHelpOptions = true,
        subcommands = {MonthCloseCommand.class, MonthDiffCommand.class})
final class MonthCommand {}
