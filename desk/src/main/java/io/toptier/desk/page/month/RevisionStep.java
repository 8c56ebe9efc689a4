package io.toptier.desk.page.month;

import io.toptier.desk.company.CompanyView;
import io.toptier.desk.month.MonthLife;
import io.toptier.desk.month.MonthLife.Revision;
import io.toptier.desk.month.MonthPaths;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthDifference;
import io.toptier.report.MonthFigures;
import io.toptier.report.format.Folder;
import io.toptier.report.format.MonthFiguresJson;
import io.toptier.report.format.MonthJson;
import java.util.ArrayList;
import java.util.List;

/** What changed from one revision to the next, or from the last to the month as it is closed now. */
public record RevisionStep(String title, MonthDifference difference) {

    /** The newest change first. */
    static List<RevisionStep> of(CompanyView view, MonthLife life) {
        var steps = new ArrayList<RevisionStep>();
        Revision before = null;
        for (var revision : life.revisions()) {
            if (before != null) {
                steps.add(
                        0,
                        between(
                                before,
                                revision.report().name(),
                                revision.report().figures()));
            }
            before = revision;
        }
        if (before != null && life.differs()) {
            var now = Folder.readFile(view.folder().resolve(MonthPaths.out(life.month(), MonthJson.FILE)));
            steps.add(0, between(before, "now", MonthFiguresJson.read(now)));
        }
        return List.copyOf(steps);
    }

    private static RevisionStep between(Revision before, String to, MonthFigures after) {
        var from = before.report().name();
        var title = to.equals("now") ? "If it were restated now: " + from + " → now" : from + " → " + to;
        return new RevisionStep(title, MonthDiff.between(from, before.report().figures(), to, after));
    }
}
