package io.toptier.credit;

import io.toptier.credit.format.StatementJson;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A journal in a folder, and what people do with it. */
public record Bookkeeping(Path folder) {

    /** What a restatement by these books became. */
    public Kept restate(CreditBooks books) {
        return restate(books, false);
    }

    public Kept restate(CreditBooks books, boolean dryRun) {
        return journal().book(booked -> plan(books, booked).entries(), books.knownBy(), dryRun);
    }

    /** The entries that a restatement booked; none where there was nothing to book. */
    public List<CreditEntry> book(CreditBooks books) {
        var kept = restate(books);
        if (kept instanceof Kept.Written written) {
            return written.entries();
        }
        if (kept instanceof Kept.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        return List.of();
    }

    public static Restatement plan(CreditBooks books, Booked booked) {
        var findings = new Findings();
        return Restatement.of(booked, WantedCredit.of(books, findings), books.knownBy(), findings);
    }

    public Statement statement(CreditBooks books) {
        var booked = journal().booked(books.knownBy()).value();
        return Statement.of(books, WantedCredit.of(books, new Findings()), booked, StatementFilter.EVERYTHING);
    }

    /** The frozen statement of a day, as scripts read it. */
    public String frozen(String day) {
        var knownBy = new KnownBy(LocalDate.parse(day));
        return JsonText.text(
                StatementJson.booked(knownBy, journal().entries(knownBy).value()));
    }

    public Journal journal() {
        return new Journal(new Workspace(folder, new KnownBy(LocalDate.of(2026, 11, 30))));
    }
}
