package io.toptier.desk.page.credit;

import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What Microsoft billed, month by month, and the downloads it is read from. */
@Controller
class SalesController {
    private static final String WHOLE_YEAR = "all";

    private final SalesUpload upload;

    SalesController(SalesUpload upload) {
        this.upload = upload;
    }

    @GetMapping("/c/{company}/credit/sales")
    String sales(
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "month", defaultValue = "") String month,
            @RequestParam(name = "view", defaultValue = "all") String view,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Visit visit,
            Page frame,
            Model model) {
        var asked = month(month);
        var shown = asked == null || !year.isEmpty()
                ? Years.asked(year, visit.asOf().on())
                : asked.fiscalYear();
        var query = new SalesQuery(
                shown,
                month.isEmpty() ? last(visit, shown) : asked,
                SalesView.of(view).orElse(SalesView.ALL),
                words,
                Math.max(1, number));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Billed sales",
                        "What Microsoft billed customers for your offers, the deal each sale came of, and whom it is"
                                + " credited to."));
        model.addAttribute("sales", SalesPage.of(visit, query));
        model.addAttribute("path", CreditPart.SALES.path(visit));
        model.addAttribute("company", visit.path(""));
        return "credit/sales";
    }

    @PostMapping("/c/{company}/credit/sales")
    String upload(Visit visit, @RequestParam("download") MultipartFile file, RedirectAttributes flash) {
        visit.demand(Right.CLOSE_MONTHS);
        var path = CreditPart.SALES.path(visit);
        var name = SalesUpload.name(file.getOriginalFilename());
        if (file.isEmpty() || name.isEmpty()) {
            return Notices.redirect(
                    flash,
                    path,
                    Notice.refused(
                            file.isEmpty()
                                    ? "No file, or an empty one: choose a revenue download of Partner Center."
                                    : "'" + file.getOriginalFilename()
                                            + "' is no CSV file: download the revenue as CSV and upload that."));
        }
        return Notices.redirect(flash, path + "#what-was-found", upload.take(visit, name.get(), file));
    }

    private static @Nullable Month last(Visit visit, FiscalYear year) {
        return SalesPage.last(visit.answers().sales().value().book().sales(), year);
    }

    private static @Nullable Month month(String text) {
        if (text.isEmpty() || text.equals(WHOLE_YEAR)) {
            return null;
        }
        return Month.parse(text)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "'" + text + "' is no month; write it as 2023-11."));
    }
}
