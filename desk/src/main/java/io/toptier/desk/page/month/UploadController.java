package io.toptier.desk.page.month;

import io.toptier.desk.month.Incoming;
import io.toptier.desk.month.Uploads;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Month;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes exports in from the pages. */
@Controller
class UploadController {
    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping("/c/{company}/month/upload")
    String upload(
            Visit visit,
            @RequestParam("destination") String destination,
            @RequestParam(name = "month", defaultValue = "") String month,
            @RequestParam("files") List<MultipartFile> files,
            RedirectAttributes attributes) {
        visit.demand(Right.CLOSE_MONTHS);
        var incoming = files.stream()
                .map(file ->
                        new Incoming(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream))
                .toList();
        var paths = uploads.take(visit.view(), visit.actor(), destination, incoming);
        var back = Month.parse(month).map(one -> MonthOfPath.path(visit, one)).orElse(visit.path("month"));
        var done = Shown.count(paths.size(), "file") + " came in below " + destination + ". Close the month to use "
                + (paths.size() == 1 ? "it." : "them.");
        return Notices.redirect(attributes, back, Notice.done(done));
    }
}
