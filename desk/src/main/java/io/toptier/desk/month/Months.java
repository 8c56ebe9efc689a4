package io.toptier.desk.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Job;
import io.toptier.desk.job.Jobs;
import io.toptier.desk.people.Actor;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.Submission;
import io.toptier.report.format.MonthJson;
import io.toptier.report.store.Kept;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people and programs do with a company's months. Whether somebody may is asked before, by the door. */
public final class Months {
    private final Jdbi jdbi;
    private final CompanyViews views;
    private final Writes writes;
    private final Jobs jobs;

    Months(Jdbi jdbi, CompanyViews views, Writes writes, Jobs jobs) {
        this.jdbi = jdbi;
        this.views = views;
        this.writes = writes;
        this.jobs = jobs;
    }

    /** Reads the exports and keeps the month's files; the job's findings are those of the close. */
    public Job close(String company, Actor actor, Month month, KnownBy knownBy) {
        return jdbi.inTransaction(handle -> close(handle, company, actor, month, knownBy));
    }

    /** As {@link #close(String, Actor, Month, KnownBy)}, in a transaction of the caller's. */
    public Job close(Handle handle, String company, Actor actor, Month month, KnownBy knownBy) {
        return ask(handle, company, actor, CloseMonth.KIND, new MonthWish(month, knownBy, null));
    }

    /**
     * Keeps the month as closed as its first revision.
     *
     * @throws Absent where it is not closed
     */
    public Job freeze(String company, Actor actor, Month month, @Nullable String reason) {
        var view = view(company);
        return jdbi.inTransaction(handle -> freeze(handle, view, actor, month, reason));
    }

    /** As {@link #freeze(String, Actor, Month, String)}, in a transaction of the caller's. */
    public Job freeze(Handle handle, CompanyView view, Actor actor, Month month, @Nullable String reason) {
        return keep(handle, view, actor, KeepMonth.FREEZE, month, reason);
    }

    /** As {@link #freeze(String, Actor, Month, String)}, as a revision beside the last one. */
    public Job restate(String company, Actor actor, Month month, String reason) {
        var view = view(company);
        return jdbi.inTransaction(handle -> restate(handle, view, actor, month, reason));
    }

    /** As {@link #restate(String, Actor, Month, String)}, in a transaction of the caller's. */
    public Job restate(Handle handle, CompanyView view, Actor actor, Month month, String reason) {
        return keep(handle, view, actor, KeepMonth.RESTATE, month, reason);
    }

    /**
     * Notes beside a frozen revision that it was sent to Microsoft.
     *
     * @throws NotKept where there is no such revision, or another note
     */
    public void submitted(String company, Actor actor, Month month, Submission submission, @Nullable String reason) {
        var view = view(company);
        jdbi.useTransaction(handle -> submitted(handle, view, actor, month, submission, reason));
    }

    /** As {@link #submitted(String, Actor, Month, Submission, String)}, in a transaction of the caller's. */
    public void submitted(
            Handle handle, CompanyView view, Actor actor, Month month, Submission submission, @Nullable String reason) {
        if (noted(view, month, submission) instanceof Kept.Written) {
            var act = new Act(actor, "note-submission", MonthWish.subject(month), reason);
            writes.write(handle, view.company().id(), act, true, edit -> {
                if (noted(edit.base(), month, submission) instanceof Kept.Written written) {
                    written.files()
                            .names()
                            .forEach(name -> edit.put(
                                    "months/" + month + "/" + name,
                                    written.files().content(name)));
                    edit.tell("submission", null, written.name() + " " + submission.reference());
                }
                return month;
            });
        }
    }

    /** What noting it comes to, of the company as it is in the view. */
    private Kept noted(CompanyView view, Month month, Submission submission) {
        var kept = writes.inWorkingCopy(
                view,
                folder -> new MonthStore(new Workspace(folder, new KnownBy(submission.submittedOn())))
                        .submitted(month, submission, false));
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        return kept;
    }

    /** The latest jobs about a month, the newest first. */
    public List<Job> jobs(String company, Month month) {
        return jobs.about(company, MonthWish.subject(month));
    }

    private Job ask(Handle handle, String company, Actor actor, String kind, MonthWish wish) {
        return jobs.ask(handle, company, actor, kind, MonthWish.subject(wish.month()), wish.input());
    }

    private Job keep(Handle handle, CompanyView view, Actor actor, String kind, Month month, @Nullable String reason) {
        var wish = new MonthWish(month, closedKnowing(view, month), reason);
        return ask(handle, view.company().id(), actor, kind, wish);
    }

    private static KnownBy closedKnowing(CompanyView view, Month month) {
        var path = MonthPaths.out(month, MonthJson.FILE);
        if (!view.has(path)) {
            throw new Absent(month + " is not closed yet; close it, look at it, then keep it");
        }
        return MonthJson.knownBy(MonthPaths.bytes(view, path));
    }

    private CompanyView view(String company) {
        return views.of(company).orElseThrow(() -> new Absent("there is no company " + company));
    }
}
