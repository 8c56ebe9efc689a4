package io.toptier.desk.api.answers;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.Restatement;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.format.StatementJson;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Sent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.Writes;
import io.toptier.desk.web.AsOf;
import io.toptier.kernel.Findings;
import io.toptier.report.format.Folder;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** Books credit: what is wanted, less what is booked. */
@Component
final class Booking {
    private final Writes writes;
    private final Idempotency idempotency;

    Booking(Writes writes, Idempotency idempotency) {
        this.writes = writes;
        this.idempotency = idempotency;
    }

    /** What was written, and its file's content; empty where nothing was. */
    private record Booked(Kept kept, byte[] content) {}

    /** @throws NotKept where the journal cannot be added to */
    Answer book(Sent sent, boolean dryRun) {
        var visit = sent.visit();
        return idempotency.once(sent, handle -> {
            var tried = book(visit.view(), visit.asOf(), true).kept();
            if (dryRun || tried instanceof Kept.Nothing) {
                return answer(tried, visit.asOf());
            }
            var act = new Act(visit.actor(), "book-credit", "credit:" + visit.asOf().knownBy(), sent.reason());
            return writes.write(handle, visit.id(), act, true, edit -> {
                var booked = book(edit.base(), visit.asOf(), false);
                if (booked.kept() instanceof Kept.Written written) {
                    edit.put(written.file(), booked.content());
                }
                return answer(booked.kept(), visit.asOf());
            });
        });
    }

    private Booked book(CompanyView view, AsOf asOf, boolean dryRun) {
        var wanted = new Answers(view, asOf.on(), asOf.knownBy()).wantedCredit().value();
        return writes.inWorkingCopy(view, folder -> {
            var kept = new Journal(new Workspace(folder, asOf.knownBy()))
                    .book(booked -> plan(wanted, asOf, booked), asOf.knownBy(), dryRun);
            if (kept instanceof Kept.Refused refused) {
                throw new NotKept(refused.findings());
            }
            var written = kept instanceof Kept.Written one && !one.dryRun();
            return new Booked(kept, written ? Folder.readFile(folder.resolve(((Kept.Written) kept).file())) : new byte[0]);
        });
    }

    private static List<CreditEntry> plan(WantedCredit wanted, AsOf asOf, io.toptier.credit.Booked booked) {
        return Restatement.of(booked, wanted, asOf.knownBy(), new Findings()).entries();
    }

    /** As {@code toptier credit restate}. */
    private static Answer answer(Kept kept, AsOf asOf) {
        var written = kept instanceof Kept.Written one ? one : null;
        var entries = written == null ? List.<CreditEntry>of() : written.entries();
        return Answer.ok(StatementJson.booked(asOf.knownBy(), entries)
                .put("booked", written != null && !written.dryRun())
                .put("file", written == null ? null : written.file())
                .put("head", written == null ? null : written.head()));
    }
}
