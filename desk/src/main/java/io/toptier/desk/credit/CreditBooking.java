package io.toptier.desk.credit;

import io.toptier.credit.Restatement;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Writes;
import io.toptier.desk.web.AsOf;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.report.format.Folder;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.springframework.stereotype.Component;

/**
 * Books what is wanted, less what is booked, as {@code toptier credit restate}. While facts cannot be read, nothing that was
 * booked is taken back or changed, and a finding says so.
 */
@Component
public final class CreditBooking {
    private static final String BEFORE = "before_booking";

    private final Writes writes;

    CreditBooking(Writes writes) {
        this.writes = writes;
    }

    /** Ends a write in which there was nothing to keep. */
    private static final class NotBooked extends IllegalStateException {
        private final transient Outcome<Kept> why;

        private NotBooked(Outcome<Kept> why) {
            super("nothing was booked");
            this.why = why;
        }
    }

    /** What a booking with the knowledge of the answers' day would do, and the findings of making it. */
    public static Outcome<Kept> tried(Answers answers) {
        return answers.once(
                "credit-booking-tried",
                "",
                (workspace, findings) -> book(answers, new Journal(workspace), true, findings));
    }

    /**
     * Books with the knowledge of a day; only {@link Kept.Written} changed the company.
     *
     * @param handle of the caller's transaction
     * @throws NotKept where the journal cannot be added to
     */
    public Outcome<Kept> book(Handle handle, String company, Act act, AsOf asOf) {
        handle.savepoint(BEFORE);
        try {
            return writes.write(handle, company, act, true, edit -> book(edit, asOf));
        } catch (NotBooked nothing) {
            handle.rollbackToSavepoint(BEFORE);
            return nothing.why;
        }
    }

    private Outcome<Kept> book(Edit edit, AsOf asOf) {
        return writes.inWorkingCopy(edit.base(), folder -> {
            var findings = new Findings();
            var answers = new Answers(edit.base(), asOf.on(), asOf.knownBy());
            var journal = new Journal(new Workspace(folder, asOf.knownBy()));
            var kept = book(answers, journal, false, findings);
            var booked = demandKept(findings.with(kept));
            if (!(booked.value() instanceof Kept.Written written)) {
                throw new NotBooked(booked);
            }
            edit.put(written.file(), Folder.readFile(folder.resolve(written.file())));
            edit.tell(written.file(), null, Map.of("entries", written.entries().size(), "head", written.head()));
            return booked;
        });
    }

    private static Kept book(Answers answers, Journal journal, boolean dryRun, Findings findings) {
        var wanted = WantedCredit.of(findings.take(answers.creditBooks()), findings);
        return journal.book(
                booked -> Restatement.of(booked, wanted, answers.knownBy(), findings)
                        .entries(),
                answers.knownBy(),
                dryRun);
    }

    /** Whether a change of what is booked is held back because not all facts can be read. */
    public static boolean isWithheld(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals("credit-withheld"));
    }

    /** @throws NotKept where the journal cannot be added to */
    public static Outcome<Kept> demandKept(Outcome<Kept> booked) {
        if (booked.value() instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        return booked;
    }
}
