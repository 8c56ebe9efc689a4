package io.toptier.cli;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.format.BeancountJournal;
import io.toptier.credit.format.HledgerJournal;
import io.toptier.credit.store.Journal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Writes what had been booked by a day as a journal of plain-text accounting.",
        mixinStandardHelpOptions = true)
final class CreditExportCommand implements Callable<Integer> {
    @Option(names = "--as", required = true, paramLabel = "hledger|beancount", description = "for which program")
    private Ledger ledger = Ledger.HLEDGER;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    CreditExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var entries = new Journal(workspace).entries(workspace.knownBy());
        if (!entries.hasErrors()) {
            terminal.answer(ledger.journal(entries.value()).stripTrailing());
        }
        return terminal.findings(entries.findings());
    }

    /** A program that reads journals. */
    private enum Ledger {
        HLEDGER,
        BEANCOUNT;

        String journal(List<CreditEntry> entries) {
            return switch (this) {
                case HLEDGER -> HledgerJournal.of(entries);
                case BEANCOUNT -> BeancountJournal.of(entries);
            };
        }
    }
}
