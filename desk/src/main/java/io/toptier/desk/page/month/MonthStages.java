package io.toptier.desk.page.month;

import io.toptier.desk.month.MonthLife;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Stage;
import io.toptier.desk.web.Stage.Is;
import io.toptier.kernel.Finding.Level;
import java.util.List;

/** The way of a month: exports in, closed, clean, frozen, submitted; at each step what is wrong and where to mend it. */
final class MonthStages {
    private final MonthLife life;
    private final String base;

    private MonthStages(MonthLife life, String base) {
        this.life = life;
        this.base = base;
    }

    /** @param base the month's address */
    static List<Stage> of(MonthLife life, String base) {
        var stages = new MonthStages(life, base);
        return List.of(stages.exports(), stages.closed(), stages.clean(), stages.frozen(), stages.submitted());
    }

    private Stage exports() {
        var filed = life.filed();
        if (filed != null && !filed.sources().isEmpty()) {
            var lines =
                    filed.sources().stream().mapToLong(source -> source.lines()).sum();
            return new Stage(
                    "Exports in",
                    Is.DONE,
                    Shown.count(filed.sources().size(), "run") + ", " + Shown.count(lines, "line"),
                    base + "/exports");
        }
        return life.exported()
                ? new Stage("Exports in", Is.DONE, "", base + "/exports")
                : new Stage("Exports in", Is.PROBLEM, "no export covers the month", base + "/exports");
    }

    private Stage closed() {
        var filed = life.filed();
        if (filed == null) {
            return new Stage("Closed", life.exported() ? Is.CURRENT : Is.TODO, "not closed yet", null);
        }
        return life.outdated()
                ? new Stage("Closed", Is.PROBLEM, "facts changed since: close again", null)
                : new Stage("Closed", Is.DONE, "as known by " + filed.knownBy(), null);
    }

    private Stage clean() {
        var filed = life.filed();
        if (filed == null) {
            return new Stage("Clean", Is.TODO, "", null);
        }
        var href = base + "/findings";
        var warnings = filed.count(Level.WARNING);
        if (filed.count(Level.ERROR) > 0 || !filed.complete()) {
            return new Stage("Clean", Is.PROBLEM, Shown.count(filed.count(Level.ERROR), "error"), href);
        }
        if (warnings > 0) {
            return new Stage(
                    "Clean", life.revisions().isEmpty() ? Is.CURRENT : Is.DONE, Shown.count(warnings, "warning"), href);
        }
        return new Stage("Clean", Is.DONE, "no error, no warning", href);
    }

    private Stage frozen() {
        var href = base + "/revisions";
        if (!life.altered().isEmpty()) {
            return new Stage("Frozen", Is.PROBLEM, "a frozen file was altered", href);
        }
        var last = life.last();
        if (last.isEmpty()) {
            return new Stage("Frozen", Is.TODO, "", href);
        }
        var name = last.get().report().name();
        return life.differs()
                ? new Stage("Frozen", Is.PROBLEM, name + " says something else: restate", href)
                : new Stage("Frozen", Is.DONE, name + ", " + last.get().report().frozenOn(), href);
    }

    private Stage submitted() {
        var href = base + "/revisions";
        var last = life.last();
        if (last.isEmpty()) {
            var due = life.filed() == null || life.filed().duty().due();
            return new Stage("Submitted", Is.TODO, due ? "" : "no report is due", null);
        }
        var submission = last.get().submission();
        if (submission != null) {
            return new Stage("Submitted", Is.DONE, last.get().report().name() + ", " + submission.submittedOn(), href);
        }
        var earlier = life.revisions().stream().anyMatch(one -> one.submission() != null);
        return earlier
                ? new Stage("Submitted", Is.PROBLEM, last.get().report().name() + " was not sent", href)
                : new Stage("Submitted", Is.CURRENT, "not noted yet", href);
    }
}
