package io.toptier.desk.page.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.month.Closing;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.CustomerId;
import io.toptier.report.MonthExplanation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a customer's figure is what it is. */
@Controller
class ExplainController {
    private final Closing closing;
    private final MonthDesk desk;

    ExplainController(Closing closing, MonthDesk desk) {
        this.closing = closing;
        this.desk = desk;
    }

    /** With the knowledge that the month was closed with, so that it explains the figure that is shown. */
    @GetMapping("/c/{company}/month/{month}/explain/{customer}")
    String explain(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable("month") String text,
            @PathVariable("customer") String customer) {
        var month = MonthOfPath.read(text);
        var page = desk.page(visit, month, "");
        var knownBy = page.isClosed() ? page.filed().knownBy() : visit.asOf().knownBy();
        var closed = closing.closed(visit.view(), month, knownBy);
        var known = closed.books().customers().stream()
                .filter(one -> one.id().value().equals(customer))
                .findFirst()
                .orElseThrow(() -> new Absent("there is no customer '" + customer + "'"));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.MONTH,
                        known.name() + " in " + Shown.month(month),
                        "What the customer consumed, down to runs, weights and rules; as known by " + knownBy + ".",
                        new Link("Months", visit.path("month")),
                        new Link(Shown.month(month), MonthOfPath.path(visit, month))));
        model.addAttribute("month", page);
        model.addAttribute("customer", visit.path("customers/" + customer + "?month=" + month));
        model.addAttribute("trace", MonthExplanation.customer(closed, new CustomerId(customer)));
        return "month/explain";
    }
}
