package io.toptier.desk.month;

import static org.awaitility.Awaitility.await;

import io.toptier.desk.Desk;
import io.toptier.desk.TestDesk;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.job.Job;
import io.toptier.desk.job.Jobs;
import io.toptier.kernel.Month;
import java.time.Duration;

/** Waits for what was asked about a month. */
public final class ClosedMonth {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ClosedMonth() {}

    /** The latest job about the month, when it has ended. */
    public static Job job(String company, Month month) {
        var months = desk().part(Months.class);
        await().atMost(PATIENCE)
                .until(() -> months.jobs(company, month).stream().noneMatch(Job::isOpen));
        return months.jobs(company, month).get(0);
    }

    public static Job ended(Job job) {
        var jobs = desk().part(Jobs.class);
        await().atMost(PATIENCE)
                .until(() -> !jobs.find(job.company(), job.id()).orElseThrow().isOpen());
        return jobs.find(job.company(), job.id()).orElseThrow();
    }

    public static CompanyView view(String company) {
        return desk().part(CompanyViews.class).of(company).orElseThrow();
    }

    private static Desk desk() {
        return TestDesk.get();
    }
}
