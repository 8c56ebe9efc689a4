package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "credit",
        description = "What billed sales and reported consumption count for with Microsoft's sellers.",
        mixinStandardHelpOptions = true,
        subcommands = {CreditStatementCommand.class, CreditRestateCommand.class, CreditExportCommand.class})
final class CreditCommand {}
