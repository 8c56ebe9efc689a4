package io.toptier.desk.page.month;

import io.toptier.desk.job.Job;
import io.toptier.desk.month.Closes;
import io.toptier.desk.month.Closing;
import io.toptier.desk.month.MonthLife;
import io.toptier.desk.month.Months;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the month's pages ask for. */
@Component
class MonthDesk {
    private final Closing closing;
    private final Closes closes;
    private final Months months;

    MonthDesk(Closing closing, Closes closes, Months months) {
        this.closing = closing;
        this.closes = closes;
        this.months = months;
    }

    List<MonthLife> lives(Visit visit) {
        return MonthLife.all(
                visit.view(), closing, closes.of(visit.id()), visit.asOf().on());
    }

    /** A month that the company has nothing of is empty, not absent: exports may come. */
    MonthLife life(Visit visit, Month month) {
        return lives(visit).stream()
                .filter(life -> life.month().equals(month))
                .findFirst()
                .orElseGet(() -> new MonthLife(month, false, null, null, false, List.of(), List.of(), false));
    }

    MonthPage page(Visit visit, Month month, String view) {
        var job = months.jobs(visit.id(), month).stream().findFirst().orElse(null);
        return MonthPage.of(visit, life(visit, month), view, job == null ? null : view(visit, month, job));
    }

    static JobView view(Visit visit, Month month, Job job) {
        return new JobView(job, MonthOfPath.path(visit, month) + "/jobs/" + job.id());
    }
}
