package io.toptier.cli;

import io.toptier.kernel.Month;
import io.toptier.report.store.Kept;

/** Tells what became of a wish to keep a month, and the exit code. */
final class KeptText {
    private KeptText() {}

    static int tell(Kept kept, Month month, Terminal terminal) {
        if (kept instanceof Kept.Written written) {
            var verb = written.dryRun() ? " would be written as " : " is written as ";
            terminal.answer(month + verb + written.name() + ": "
                    + String.join(", ", written.files().names()));
            return Exit.DONE;
        }
        if (kept instanceof Kept.Same same) {
            terminal.answer(month + " is " + same.name() + " already; nothing was written");
            return Exit.DONE;
        }
        return terminal.findings(((Kept.Refused) kept).findings());
    }
}
