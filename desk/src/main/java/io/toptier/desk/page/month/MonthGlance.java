package io.toptier.desk.page.month;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Stage;
import io.toptier.kernel.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far a month is, for who sees it among other things. */
public record MonthGlance(Month month, String href, List<Stage> stages) {

    /** Looks at the month that is to be worked on. */
    @Component
    public static final class Glances {
        private final MonthDesk desk;

        Glances(MonthDesk desk) {
            this.desk = desk;
        }

        /** The last month that is over on the day looked at. */
        public MonthGlance of(Visit visit) {
            var month = Month.of(visit.asOf().on()).previous();
            var href = MonthOfPath.path(visit, month);
            return new MonthGlance(month, href, MonthStages.of(desk.life(visit, month), href));
        }
    }
}
