package io.toptier.desk.page.credit;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Restatement;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Writes;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Books credit with the knowledge of the day looked at. */
@Component
class Booking {
    private final Writes writes;

    Booking(Writes writes) {
        this.writes = writes;
    }

    /** Ends a transaction in which there was nothing to keep. */
    private static final class NotBooked extends IllegalStateException {
        private final transient Kept why;

        private NotBooked(Kept why) {
            super("nothing was booked");
            this.why = why;
        }
    }

    /** @return what became of it; only {@link Kept.Written} changed the company */
    Kept book(Visit visit, String reason) {
        var knownBy = visit.asOf().knownBy();
        var act = new Act(visit.actor(), "book-credit", "credit:" + knownBy, reason);
        try {
            return writes.write(visit.id(), act, edit -> book(edit, visit));
        } catch (NotBooked nothing) {
            return nothing.why;
        }
    }

    private Kept book(Edit edit, Visit visit) {
        return writes.inWorkingCopy(edit.base(), folder -> {
            var kept = book(new Workspace(folder, visit.asOf().knownBy()));
            if (!(kept instanceof Kept.Written written)) {
                throw new NotBooked(kept);
            }
            put(edit, written, folder.resolve(written.file()));
            return written;
        });
    }

    private static Kept book(Workspace workspace) {
        var findings = new Findings();
        var wanted = WantedCredit.of(CreditBooks.read(workspace, findings), findings);
        return new Journal(workspace)
                .book(
                        booked -> Restatement.of(booked, wanted, workspace.knownBy(), findings)
                                .entries(),
                        workspace.knownBy(),
                        false);
    }

    private static void put(Edit edit, Kept.Written written, Path file) {
        try (var content = Files.newInputStream(file)) {
            edit.put(written.file(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        edit.tell(written.file(), null, Map.of("entries", written.entries().size(), "head", written.head()));
    }
}
