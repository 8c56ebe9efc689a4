package io.toptier.desk.page.credit;

import io.toptier.credit.StatementFilter;
import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Download;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.kernel.FiscalYear;
import io.toptier.workspace.JsonText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What sales and reports are worth to Microsoft's sellers, at a glance and as files. */
@Controller
class CreditController {
    @GetMapping("/c/{company}/credit")
    String overview(
            @RequestParam(name = "year", defaultValue = "") String asked, Visit visit, Page frame, Model model) {
        var year = Years.asked(asked, visit.asOf().on());
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Sales & credit",
                        "What Microsoft's sellers are credited on in " + year + " (" + year.span() + "), as known by "
                                + visit.asOf().knownBy() + "."));
        model.addAttribute("overview", Overview.of(visit, year));
        model.addAttribute("credit", visit.path("credit"));
        model.addAttribute("company", visit.path(""));
        model.addAttribute("mayBook", visit.may(Right.FREEZE));
        return "credit/overview";
    }

    @GetMapping("/c/{company}/credit/statement.csv")
    ResponseEntity<byte[]> csv(@RequestParam(name = "year", defaultValue = "") String asked, Visit visit) {
        var filter = filter(asked, visit);
        return Download.csv(
                name(visit, filter, ".csv"),
                StatementCsv.of(visit.answers().statement(filter).value()));
    }

    @GetMapping("/c/{company}/credit/statement.json")
    ResponseEntity<byte[]> json(@RequestParam(name = "year", defaultValue = "") String asked, Visit visit) {
        var filter = filter(asked, visit);
        var statement = visit.answers().statement(filter).value();
        return Download.json(name(visit, filter, ".json"), JsonText.bytes(StatementJson.of(statement)));
    }

    /** Without a year, all of them. */
    private static StatementFilter filter(String asked, Visit visit) {
        var year = asked.isEmpty() ? null : Years.asked(asked, visit.asOf().on());
        return new StatementFilter(null, null, year);
    }

    private static String name(Visit visit, StatementFilter filter, String suffix) {
        FiscalYear year = filter.year();
        return "seller-credit-" + (year == null ? "" : year + "-") + "known-"
                + visit.asOf().knownBy() + suffix;
    }
}
