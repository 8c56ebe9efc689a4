package io.toptier.desk.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Job;
import io.toptier.desk.job.Watch;
import io.toptier.desk.job.Work;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.report.ReportFiles;
import io.toptier.standing.format.MonthInProgram;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Closes a month as the command line does and keeps its files; the same month closed again from the same is the same. */
final class CloseMonth implements Work {
    static final String KIND = "close-month";

    private final CompanyViews views;
    private final Writes writes;
    private final Closing closing;
    private final Closes closes;
    private final Clock clock;

    CloseMonth(CompanyViews views, Writes writes, Closing closing, Closes closes, Clock clock) {
        this.views = views;
        this.writes = writes;
        this.closing = closing;
        this.closes = closes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Finding> run(Job job, Watch watch) {
        var view = views.of(job.company()).orElseThrow(() -> new Absent("there is no company " + job.company()));
        watch.stage("Looking for the exports");
        return writes.inWorkingCopy(view, folder -> close(view, folder, job, watch));
    }

    private List<Finding> close(CompanyView view, Path folder, Job job, Watch watch) {
        var wish = MonthWish.of(job);
        var workspace = new Workspace(folder, wish.knownBy());
        var draft = closing.draft(workspace, wish.month(), watch);
        watch.stage("Credit and standing");
        var program = MonthInProgram.of(workspace, wish.month());
        var files = program.added(draft);
        watch.stage("Keeping the files");
        keep(view, files, wish, job);
        watch.stage("Closed: " + files.names().size() + " files");
        var findings = new Findings();
        findings.addAll(draft.month().findings());
        findings.addAll(program.news(draft.month().findings()));
        return findings.inOrder();
    }

    /** What is there already is not written again; that it was closed is noted in any case. */
    private void keep(CompanyView view, ReportFiles files, MonthWish wish, Job job) {
        var close = new Closes.Close(
                wish.month(),
                MonthInputs.digest(view),
                wish.knownBy(),
                job.askedBy().name(),
                clock.instant());
        if (MonthPaths.changed(view, wish.month(), files).isEmpty()) {
            closes.note(job.company(), close);
        } else {
            writes.write(job.company(), wish.act(job), edit -> {
                MonthPaths.put(edit, wish.month(), files);
                Closes.note(edit.handle(), job.company(), close);
                return edit.company();
            });
        }
    }
}
