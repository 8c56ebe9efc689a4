package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "consumption",
        description = "Who consumed what.",
        mixinStandardHelpOptions = true,
        subcommands = {ConsumptionShowCommand.class})
final class ConsumptionCommand {}
