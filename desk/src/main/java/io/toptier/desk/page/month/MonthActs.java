package io.toptier.desk.page.month;

import io.toptier.desk.month.Months;
import io.toptier.desk.month.Schedules;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Shown;
import io.toptier.report.Submission;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a month from its pages. */
@Controller
class MonthActs {
    private static final int LAST_DAY = 28;
    private static final int LAST_HOUR = 23;

    private final Months months;
    private final Schedules schedules;

    MonthActs(Months months, Schedules schedules) {
        this.months = months;
        this.schedules = schedules;
    }

    /** With the knowledge of the day looked at. */
    @PostMapping("/c/{company}/month/{month}/close")
    String close(Visit visit, @PathVariable("month") String text) {
        visit.demand(Right.CLOSE_MONTHS);
        var month = MonthOfPath.read(text);
        months.close(visit.id(), visit.actor(), month, visit.asOf().knownBy());
        return "redirect:" + MonthOfPath.path(visit, month);
    }

    @PostMapping("/c/{company}/month/{month}/freeze")
    String freeze(Visit visit, @PathVariable("month") String text, @RequestParam("reason") String reason) {
        visit.demand(Right.FREEZE);
        var month = MonthOfPath.read(text);
        months.freeze(visit.id(), visit.actor(), month, words(reason));
        return "redirect:" + MonthOfPath.path(visit, month);
    }

    @PostMapping("/c/{company}/month/{month}/restate")
    String restate(Visit visit, @PathVariable("month") String text, @RequestParam("reason") String reason) {
        visit.demand(Right.FREEZE);
        var month = MonthOfPath.read(text);
        months.restate(visit.id(), visit.actor(), month, words(reason));
        return "redirect:" + MonthOfPath.path(visit, month);
    }

    @PostMapping("/c/{company}/month/{month}/submitted")
    String submitted(
            Visit visit,
            @PathVariable("month") String text,
            @RequestParam("revision") int revision,
            @RequestParam("submitted-on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam("reference") String reference,
            @RequestParam("reason") String reason,
            RedirectAttributes attributes) {
        visit.demand(Right.FREEZE);
        var month = MonthOfPath.read(text);
        var submission = new Submission(revision, on, words(reference));
        months.submitted(visit.id(), visit.actor(), month, submission, words(reason));
        return Notices.redirect(
                attributes,
                MonthOfPath.path(visit, month) + "/revisions",
                Notice.done("Noted: rev-" + revision + " of " + Shown.month(month) + " was sent on " + on + "."));
    }

    @PostMapping("/c/{company}/month/schedule")
    String schedule(
            Visit visit, @RequestParam("day") int day, @RequestParam("hour") int hour, RedirectAttributes attributes) {
        visit.demand(Right.CLOSE_MONTHS);
        if (day < 1 || day > LAST_DAY || hour < 0 || hour > LAST_HOUR) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "A schedule has a day from 1 to 28 and an hour from 0 to 23.");
        }
        schedules.put(visit.id(), visit.actor(), day, hour);
        return Notices.redirect(
                attributes, visit.path("month"), Notice.done("The last month will be closed on day " + day + "."));
    }

    @PostMapping("/c/{company}/month/schedule/remove")
    String unschedule(Visit visit, RedirectAttributes attributes) {
        visit.demand(Right.CLOSE_MONTHS);
        schedules.remove(visit.id(), visit.actor());
        return Notices.redirect(attributes, visit.path("month"), Notice.done("No month is closed by itself any more."));
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say why, in a few words.");
        }
        return text.strip();
    }
}
