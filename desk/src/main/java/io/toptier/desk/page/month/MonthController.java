package io.toptier.desk.page.month;

import io.toptier.desk.job.Jobs;
import io.toptier.desk.month.MonthSchedule;
import io.toptier.desk.month.Schedules;
import io.toptier.desk.month.Uploads;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Month;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of months, and the pages of each. */
@Controller
class MonthController {
    private static final int LATEST_JOBS = 6;

    private final MonthDesk desk;
    private final Schedules schedules;
    private final Jobs jobs;
    private final Clock clock;

    MonthController(MonthDesk desk, Schedules schedules, Jobs jobs, Clock clock) {
        this.desk = desk;
        this.schedules = schedules;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/c/{company}/month")
    String list(Visit visit, Page frame, Model model) {
        var schedule = schedules.of(visit.id()).orElse(null);
        var rows = desk.lives(visit).stream()
                .map(life -> new MonthRow(life, MonthOfPath.path(visit, life.month())))
                .toList();
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.MONTH, "Months", "From the cost exports to what is reported, a month at a time."));
        model.addAttribute(
                "months",
                new MonthsPage(
                        visit.path("month"),
                        rows,
                        schedule,
                        schedule == null ? "" : next(schedule),
                        destinations(visit),
                        jobs.of(visit.id()).stream()
                                .limit(LATEST_JOBS)
                                .map(job -> new JobView(job, ""))
                                .toList(),
                        visit.may(Right.CLOSE_MONTHS)));
        return "month/list";
    }

    @GetMapping("/c/{company}/month/{month}")
    String overview(Visit visit, Page frame, Model model, @PathVariable("month") String text) {
        var month = page(visit, frame, model, text, "");
        model.addAttribute(
                "currencies",
                month.isClosed()
                        ? month.filed().currencies().stream()
                                .map(CurrencyView::of)
                                .toList()
                        : List.<CurrencyView>of());
        return "month/show";
    }

    @GetMapping("/c/{company}/month/{month}/unattributed")
    String unattributed(Visit visit, Page frame, Model model, @PathVariable("month") String text) {
        page(visit, frame, model, text, "unattributed");
        return "month/unattributed";
    }

    @GetMapping("/c/{company}/month/{month}/findings")
    String findings(Visit visit, Page frame, Model model, @PathVariable("month") String text) {
        page(visit, frame, model, text, "findings");
        return "month/findings";
    }

    @GetMapping("/c/{company}/month/{month}/exports")
    String exports(Visit visit, Page frame, Model model, @PathVariable("month") String text) {
        page(visit, frame, model, text, "exports");
        model.addAttribute("destinations", destinations(visit));
        return "month/exports";
    }

    @GetMapping("/c/{company}/month/{month}/revisions")
    String revisions(Visit visit, Page frame, Model model, @PathVariable("month") String text) {
        var month = page(visit, frame, model, text, "revisions");
        model.addAttribute("steps", RevisionStep.of(visit.view(), month.life()));
        return "month/revisions";
    }

    private MonthPage page(Visit visit, Page frame, Model model, String text, String view) {
        var month = MonthOfPath.read(text);
        var page = desk.page(visit, month, view);
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.MONTH, Shown.month(month), lead(page), new Link("Months", visit.path("month"))));
        model.addAttribute("month", page);
        return page;
    }

    private static String lead(MonthPage page) {
        if (!page.isClosed()) {
            return "Not closed yet.";
        }
        var close = page.life().close();
        var whole = page.filed().complete() ? "" : " Not whole: the figures are a part.";
        return "Closed as known by " + page.filed().knownBy()
                + (close == null ? "." : ", by " + close.by() + " on " + Shown.moment(close.at()) + ".") + whole;
    }

    private static List<Choice> destinations(Visit visit) {
        return Uploads.destinations(visit.view()).stream()
                .map(path -> new Choice(path, path))
                .toList();
    }

    private String next(MonthSchedule schedule) {
        var now = clock.instant();
        Month month =
                MonthSchedule.lastDue(schedule.day(), schedule.hour(), now).next();
        return Shown.moment(schedule.next(now)) + " closes " + Shown.month(month);
    }
}
