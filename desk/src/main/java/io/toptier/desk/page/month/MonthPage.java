package io.toptier.desk.page.month;

import io.toptier.desk.month.FiledMonth;
import io.toptier.desk.month.MonthLife;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Stage;
import io.toptier.desk.web.Tab;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Month;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page of a month.
 *
 * @param base the month's address
 * @param job the latest about it; null where there was none
 */
public record MonthPage(
        String base,
        MonthLife life,
        List<Stage> stages,
        List<Tab> tabs,
        @Nullable JobView job,
        boolean mayClose,
        boolean mayFreeze,
        boolean mayMap,
        String knownBy) {

    static MonthPage of(Visit visit, MonthLife life, String view, @Nullable JobView job) {
        var base = MonthOfPath.path(visit, life.month());
        return new MonthPage(
                base,
                life,
                MonthStages.of(life, base),
                tabs(base, life, view),
                job,
                visit.may(Right.CLOSE_MONTHS),
                visit.may(Right.FREEZE),
                visit.may(Right.EDIT_CUSTOMERS),
                visit.asOf().knownBy().toString());
    }

    public Month month() {
        return life.month();
    }

    /** @throws NullPointerException where the month is not closed, which the page asks first */
    public FiledMonth filed() {
        return Objects.requireNonNull(life.filed());
    }

    public boolean isClosed() {
        return life.filed() != null;
    }

    /** Whether the latest job has to be told of: it runs, or it failed. */
    public boolean tellsJob() {
        return job != null && (job.job().isOpen() || job.tone() == Tone.BAD);
    }

    public boolean canFreeze() {
        return mayFreeze
                && isClosed()
                && filed().complete()
                && !life.outdated()
                && life.revisions().isEmpty();
    }

    public boolean canRestate() {
        return mayFreeze && isClosed() && filed().complete() && !life.outdated() && life.differs();
    }

    public boolean canSubmit() {
        return mayFreeze && life.last().isPresent() && life.last().get().submission() == null;
    }

    private static List<Tab> tabs(String base, MonthLife life, String view) {
        var filed = life.filed();
        return List.of(
                tab("Overview", base, "", view, ""),
                tab(
                        "Unattributed",
                        base,
                        "unattributed",
                        view,
                        filed == null ? "" : count(filed.unattributed().size())),
                tab(
                        "Findings",
                        base,
                        "findings",
                        view,
                        filed == null ? "" : count(filed.findings().size())),
                tab(
                        "Exports",
                        base,
                        "exports",
                        view,
                        filed == null ? "" : count(filed.sources().size())),
                tab("Revisions", base, "revisions", view, count(life.revisions().size())));
    }

    private static Tab tab(String label, String base, String path, String view, String count) {
        return new Tab(label, path.isEmpty() ? base : base + "/" + path, path.equals(view), count);
    }

    private static String count(int number) {
        return number == 0 ? "" : Shown.whole(number);
    }
}
