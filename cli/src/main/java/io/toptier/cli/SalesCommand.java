package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "sales",
        description = "What Microsoft billed for the partner's offers.",
        mixinStandardHelpOptions = true,
        subcommands = {SalesShowCommand.class})
final class SalesCommand {}
