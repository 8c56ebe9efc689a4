package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "deals",
        description = "Which deals can be registered with Microsoft, and which clock runs out next.",
        mixinStandardHelpOptions = true,
        subcommands = {DealsCheckCommand.class, DealsDueCommand.class})
final class DealsCommand {}
