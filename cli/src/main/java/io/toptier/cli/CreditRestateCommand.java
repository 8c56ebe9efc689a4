package io.toptier.cli;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Restatement;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.kernel.Findings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restate",
        description =
                "Books the difference between what is wanted as known by a day and what is booked, as new entries.",
        mixinStandardHelpOptions = true)
final class CreditRestateCommand implements Callable<Integer> {
    @Option(names = "--dry-run", description = "computes the same and books nothing")
    private boolean dryRun;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    CreditRestateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var knownBy = workspace.knownBy();
        var findings = new Findings();
        var books = CreditBooks.read(workspace, findings);
        var wanted = WantedCredit.of(books, findings);
        var kept = new Journal(workspace)
                .book(
                        booked -> Restatement.of(booked, wanted, knownBy, findings)
                                .entries(),
                        knownBy,
                        dryRun);
        if (kept instanceof Kept.Refused refused) {
            findings.addAll(refused.findings());
        } else {
            terminal.answer(RestatementText.answer(kept, knownBy, options.format));
        }
        return terminal.findings(findings.inOrder());
    }
}
