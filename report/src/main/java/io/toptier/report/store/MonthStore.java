package io.toptier.report.store;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.report.ClosedMonth;
import io.toptier.report.Draft;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyReport;
import io.toptier.report.ReportFiles;
import io.toptier.report.Submission;
import io.toptier.report.format.Folder;
import io.toptier.report.format.RevisionJson;
import io.toptier.report.format.SameContent;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frozen months of a workspace. What is frozen stays byte for byte; a restatement is a revision beside it. */
public final class MonthStore {
    static final String MONTHS = "months";

    private final Workspace workspace;

    public MonthStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The months that have a folder, in order. */
    public List<Month> months() {
        return Folder.list(workspace.file(MONTHS)).stream()
                .flatMap(path -> Month.parse(String.valueOf(path.getFileName())).stream())
                .toList();
    }

    /** All revisions of a month, the first first; what was altered since is a finding. */
    public Outcome<List<MonthlyReport>> revisions(Month month) {
        return new Revisions(workspace, month).read();
    }

    /** The first revision of a month. */
    public Kept freeze(Draft draft, LocalDate on, boolean dryRun) {
        var month = draft.month().month();
        var revisions = revisions(month);
        if (revisions.hasErrors()) {
            return new Kept.Refused(revisions.findings());
        }
        var last = last(revisions.value());
        if (last.isPresent()) {
            return SameContent.of(last.get().files(), draft.files())
                    ? new Kept.Same(last.get().name())
                    : Kept.Refused.because(alreadyFrozen(last.get()));
        }
        return keep(draft.month(), "rev-1", RevisionJson.first(month, on, draft.files()), dryRun);
    }

    /** A revision beside the last one, with the difference to it. */
    public Kept restate(Draft draft, String reason, LocalDate on, boolean dryRun) {
        var month = draft.month().month();
        var revisions = revisions(month);
        if (revisions.hasErrors()) {
            return new Kept.Refused(revisions.findings());
        }
        var last = last(revisions.value());
        if (last.isEmpty()) {
            return Kept.Refused.because(notFrozen(month));
        }
        if (SameContent.of(last.get().files(), draft.files())) {
            return new Kept.Same(last.get().name());
        }
        var name = "rev-" + (last.get().revision() + 1);
        var difference =
                MonthDiff.between(last.get().name(), last.get().figures(), name, MonthFigures.of(draft.month()));
        return keep(draft.month(), name, RevisionJson.next(last.get(), on, reason, difference, draft.files()), dryRun);
    }

    /** Notes beside a revision that it was sent; a second, different note is refused. */
    public Kept submitted(Month month, Submission submission, boolean dryRun) {
        var altered = revisions(month).findings();
        if (!altered.isEmpty()) {
            return new Kept.Refused(altered);
        }
        var revisions = new Revisions(workspace, month);
        var name = "rev-" + submission.revision();
        if (!revisions.names().contains(name)) {
            return Kept.Refused.because(notFrozen(month));
        }
        var before = submission(month, submission.revision());
        if (before.isPresent()) {
            return before.get().equals(submission)
                    ? new Kept.Same(name)
                    : Kept.Refused.because(alreadySubmitted(revisions.marker(name), before.get()));
        }
        var marker = revisions.marker(name);
        var files = new ReportFiles(Map.of(String.valueOf(marker.getFileName()), RevisionJson.of(submission)));
        if (!dryRun) {
            Folder.writeOnce(marker, RevisionJson.of(submission));
        }
        return new Kept.Written(name, files, dryRun);
    }

    public Optional<Submission> submission(Month month, int revision) {
        return new Revisions(workspace, month).submission("rev-" + revision);
    }

    private Kept keep(ClosedMonth month, String name, ReportFiles files, boolean dryRun) {
        if (!month.complete()) {
            return Kept.Refused.because(notWhole(month.month()));
        }
        if (!dryRun) {
            Folder.create(new Revisions(workspace, month.month()).folder(name), files);
        }
        return new Kept.Written(name, files, dryRun);
    }

    private static Optional<MonthlyReport> last(List<MonthlyReport> revisions) {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    private Finding alreadyFrozen(MonthlyReport last) {
        return Finding.error(
                "month-already-frozen",
                place(new Revisions(workspace, last.month()).folder(last.name())),
                last.month() + " is frozen as " + last.name() + ", with other figures",
                "a month that is not frozen yet",
                "restate it: toptier report restate " + last.month() + " --reason …");
    }

    private Finding notFrozen(Month month) {
        return Finding.error(
                "month-not-frozen",
                place(new Revisions(workspace, month).folder()),
                "no such revision of " + month,
                "a frozen revision",
                "freeze it first: toptier report freeze " + month);
    }

    private Finding notWhole(Month month) {
        return Finding.error(
                "month-not-whole",
                place(new Revisions(workspace, month).folder()),
                month + " could not be read whole",
                "a month without findings at error level",
                "resolve the errors of 'toptier month close " + month + "'");
    }

    private Finding alreadySubmitted(Path marker, Submission before) {
        return Finding.error(
                "already-submitted",
                place(marker),
                "submitted on " + before.submittedOn() + " as '" + before.reference() + "'",
                "one submission of each revision",
                "if it was sent anew, restate the month first");
    }

    private Place place(Path path) {
        return Place.file(workspace.nameOf(path));
    }
}
