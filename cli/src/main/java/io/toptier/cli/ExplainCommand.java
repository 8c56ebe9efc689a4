package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "explain",
        description = "Why a figure is what it is.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExplainCustomerCommand.class,
            ExplainSaleCommand.class,
            ExplainDealCommand.class,
            ExplainStandingCommand.class
        })
final class ExplainCommand {}
