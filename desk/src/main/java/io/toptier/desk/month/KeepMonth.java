package io.toptier.desk.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Job;
import io.toptier.desk.job.Watch;
import io.toptier.desk.job.Work;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.report.Draft;
import io.toptier.report.format.MonthJson;
import io.toptier.report.store.Kept;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Freezes a month as it was closed, or restates it; what is frozen already stays as it is. */
final class KeepMonth implements Work {
    static final String FREEZE = "freeze-month";
    static final String RESTATE = "restate-month";

    private final String kind;
    private final CompanyViews views;
    private final Writes writes;
    private final Closing closing;
    private final Clock clock;

    private KeepMonth(String kind, CompanyViews views, Writes writes, Closing closing, Clock clock) {
        this.kind = kind;
        this.views = views;
        this.writes = writes;
        this.closing = closing;
        this.clock = clock;
    }

    static KeepMonth freezing(CompanyViews views, Writes writes, Closing closing, Clock clock) {
        return new KeepMonth(FREEZE, views, writes, closing, clock);
    }

    static KeepMonth restating(CompanyViews views, Writes writes, Closing closing, Clock clock) {
        return new KeepMonth(RESTATE, views, writes, closing, clock);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<Finding> run(Job job, Watch watch) {
        var view = views.of(job.company()).orElseThrow(() -> new Absent("there is no company " + job.company()));
        watch.stage("Reading the exports once more");
        return writes.inWorkingCopy(view, folder -> keep(view, folder, job, watch));
    }

    private List<Finding> keep(CompanyView view, Path folder, Job job, Watch watch) {
        var wish = MonthWish.of(job);
        var workspace = new Workspace(folder, wish.knownBy());
        var draft = closing.draft(workspace, wish.month(), watch);
        demandAsClosed(view, wish, draft);
        var store = new MonthStore(workspace);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var kept = kind.equals(FREEZE)
                ? store.freeze(draft, today, false)
                : store.restate(draft, Objects.requireNonNull(wish.reason()), today, false);
        watch.stage(put(kept, wish, job));
        return List.of();
    }

    private String put(Kept kept, MonthWish wish, Job job) {
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        if (kept instanceof Kept.Same same) {
            return "It is " + same.name() + " already; nothing was written";
        }
        var written = (Kept.Written) kept;
        return writes.write(job.company(), wish.act(job), edit -> {
            written.files()
                    .names()
                    .forEach(name -> edit.put(
                            MonthPaths.kept(wish.month(), written.name(), name),
                            written.files().content(name)));
            edit.tell("revision", null, written.name());
            return "Kept as " + written.name();
        });
    }

    /** Nobody freezes other figures than were looked at. */
    private static void demandAsClosed(CompanyView view, MonthWish wish, Draft draft) {
        var path = MonthPaths.out(wish.month(), MonthJson.FILE);
        if (!Arrays.equals(MonthPaths.bytes(view, path), draft.files().content(MonthJson.FILE))) {
            throw new NotKept(List.of(Finding.error(
                    "closed-month-outdated",
                    Place.file(path),
                    view.has(path) ? "a month closed from other facts than those of now" : "a month that is not closed",
                    "the month as it would be closed now, so that nothing is kept that nobody looked at",
                    "close the month again, look at it, then keep it")));
        }
    }
}
