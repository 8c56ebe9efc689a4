package io.toptier.desk.page.home;

import io.toptier.deals.Deadline;
import io.toptier.desk.visit.Visit;
import java.util.List;

/** What the first page of a company shows. */
public record Home(List<Deadline> due) {
    private static final int MOST = 8;

    static Home of(Visit visit) {
        return new Home(visit.answers().due().value().stream().limit(MOST).toList());
    }
}
