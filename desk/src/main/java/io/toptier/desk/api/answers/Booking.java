package io.toptier.desk.api.answers;

import io.toptier.credit.Booked;
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
import java.util.function.BiConsumer;
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

    /** @throws NotKept where the journal cannot be added to */
    Answer book(Sent sent, boolean dryRun) {
        var visit = sent.visit();
        return idempotency.once(sent, handle -> {
            var tried = book(visit.view(), visit.asOf(), true, (file, content) -> {});
            if (dryRun || tried instanceof Kept.Nothing) {
                return answer(tried, visit.asOf());
            }
            var act = new Act(
                    visit.actor(), "book-credit", "credit:" + visit.asOf().knownBy(), sent.reason());
            return writes.write(handle, visit.id(), act, true, edit -> {
                return answer(book(edit.base(), visit.asOf(), false, edit::put), visit.asOf());
            });
        });
    }

    /** @param keep takes the file that was written; a dry run writes none */
    private Kept book(CompanyView view, AsOf asOf, boolean dryRun, BiConsumer<String, byte[]> keep) {
        var wanted = new Answers(view, asOf.on(), asOf.knownBy()).wantedCredit().value();
        return writes.inWorkingCopy(view, folder -> {
            var kept = new Journal(new Workspace(folder, asOf.knownBy()))
                    .book(booked -> plan(wanted, asOf, booked), asOf.knownBy(), dryRun);
            if (kept instanceof Kept.Refused refused) {
                throw new NotKept(refused.findings());
            }
            if (kept instanceof Kept.Written written && !dryRun) {
                keep.accept(written.file(), Folder.readFile(folder.resolve(written.file())));
            }
            return kept;
        });
    }

    private static List<CreditEntry> plan(WantedCredit wanted, AsOf asOf, Booked booked) {
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
