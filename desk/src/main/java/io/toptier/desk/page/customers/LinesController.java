package io.toptier.desk.page.customers;

import static io.toptier.desk.page.customers.CustomerController.above;
import static io.toptier.desk.page.customers.CustomerController.path;

import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Month;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Down to the lines of the exports; reads them again, so the first look takes a moment. */
@Controller
class LinesController {
    @GetMapping("/c/{company}/customers/{id}/lines")
    String show(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        var asked = month.isEmpty() ? last(visit) : parsed(month);
        var lines = LinesPage.of(visit, id, asked, q, page);
        var own = new Link(id, path(visit, id));
        var title = "Lines of " + Shown.month(asked);
        var lead = "What the exports say that " + id
                + " consumed, as attribution reads it; every digit is in the title of an amount.";
        model.addAttribute("page", frame.titled(Navigation.CUSTOMERS, title, lead, above(visit), own));
        model.addAttribute("lines", lines);
        return "customers/lines";
    }

    private static Month last(Visit visit) {
        return ClosedMonths.lastOf(visit.answers())
                .map(ClosedMonths.Closed::month)
                .orElse(Month.of(visit.asOf().on()));
    }

    private static Month parsed(String month) {
        return Month.parse(month)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "'" + month + "' is no month; write it as 2023-11."));
    }
}
