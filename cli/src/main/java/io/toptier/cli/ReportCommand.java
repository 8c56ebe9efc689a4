package io.toptier.cli;

import picocli.CommandLine.Command;

@Command(
        name = "report",
        description = "The PRACR report of a month and its life.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReportDraftCommand.class,
            ReportFreezeCommand.class,
            ReportRestateCommand.class,
            ReportSubmittedCommand.class
        })
final class ReportCommand {}
