package io.toptier.desk.page.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.job.Jobs;
import io.toptier.desk.visit.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a job is, for the part of a page that asks for it every second. */
@Controller
class JobController {
    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    /** When it has ended, the page around it is read anew. */
    @GetMapping("/c/{company}/month/{month}/jobs/{job}")
    String job(
            Visit visit,
            @PathVariable("month") String month,
            @PathVariable("job") UUID id,
            Model model,
            HttpServletResponse response) {
        var job = jobs.find(visit.id(), id).orElseThrow(() -> new Absent("there is no such job"));
        if (!job.isOpen()) {
            response.setHeader("HX-Refresh", "true");
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("job", MonthDesk.view(visit, MonthOfPath.read(month), job));
        return "month/job";
    }
}
