package io.toptier.cli;

import io.toptier.kernel.Month;
import io.toptier.report.Submission;
import io.toptier.report.store.MonthStore;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "submitted",
        description = "Notes beside a frozen revision that it was sent to Microsoft.",
        mixinStandardHelpOptions = true)
final class ReportSubmittedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Option(names = "--revision", paramLabel = "N", description = "which revision was sent (default: ${DEFAULT-VALUE})")
    private int revision = 1;

    @Option(names = "--on", paramLabel = "DATE", description = "the day it was sent (default: today)")
    private @Nullable LocalDate submittedOn;

    @Option(names = "--reference", required = true, paramLabel = "TEXT", description = "what the receiver called it")
    private String reference = "";

    @Option(names = "--dry-run", description = "writes nothing")
    private boolean dryRun;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ReportSubmittedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var on = submittedOn == null ? terminal.today() : submittedOn;
        var store = new MonthStore(options.workspace(terminal));
        return KeptText.tell(store.submitted(month, new Submission(revision, on, reference), dryRun), month, terminal);
    }
}
