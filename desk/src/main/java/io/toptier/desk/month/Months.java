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
import org.jspecify.annotations.Nullable;

/** What people and programs do with a company's months. Whether somebody may is asked before, by the door. */
public final class Months {
    private final CompanyViews views;
    private final Writes writes;
    private final Jobs jobs;

    Months(CompanyViews views, Writes writes, Jobs jobs) {
        this.views = views;
        this.writes = writes;
        this.jobs = jobs;
    }

    /** Reads the exports and keeps the month's files; the job's findings are those of the close. */
    public Job close(String company, Actor actor, Month month, KnownBy knownBy) {
        return ask(company, actor, CloseMonth.KIND, new MonthWish(month, knownBy, null));
    }

    /**
     * Keeps the month as closed as its first revision.
     *
     * @throws Absent where it is not closed
     */
    public Job freeze(String company, Actor actor, Month month, @Nullable String reason) {
        return ask(company, actor, KeepMonth.FREEZE, new MonthWish(month, closedKnowing(company, month), reason));
    }

    /** As {@link #freeze}, as a revision beside the last one. */
    public Job restate(String company, Actor actor, Month month, String reason) {
        return ask(company, actor, KeepMonth.RESTATE, new MonthWish(month, closedKnowing(company, month), reason));
    }

    /**
     * Notes beside a frozen revision that it was sent to Microsoft.
     *
     * @throws NotKept where there is no such revision, or another note
     */
    public void submitted(String company, Actor actor, Month month, Submission submission, @Nullable String reason) {
        var view = view(company);
        var kept = writes.inWorkingCopy(
                view,
                folder -> new MonthStore(new Workspace(folder, new KnownBy(submission.submittedOn())))
                        .submitted(month, submission, false));
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        if (kept instanceof Kept.Written written) {
            var act = new Act(actor, "note-submission", MonthWish.subject(month), reason);
            writes.write(company, act, edit -> {
                written.files()
                        .names()
                        .forEach(name -> edit.put(
                                "months/" + month + "/" + name, written.files().content(name)));
                edit.tell("submission", null, written.name() + " " + submission.reference());
                return written.name();
            });
        }
    }

    /** The latest jobs about a month, the newest first. */
    public List<Job> jobs(String company, Month month) {
        return jobs.about(company, MonthWish.subject(month));
    }

    private Job ask(String company, Actor actor, String kind, MonthWish wish) {
        return jobs.ask(company, actor, kind, MonthWish.subject(wish.month()), wish.input());
    }

    private KnownBy closedKnowing(String company, Month month) {
        var view = view(company);
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
