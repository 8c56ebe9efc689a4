package io.toptier.desk.page.credit;

import io.toptier.desk.company.Absent;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sale, told whole. */
@Controller
class SaleController {
    @GetMapping("/c/{company}/credit/sales/{record}/{item}")
    String sale(
            @PathVariable("record") String record,
            @PathVariable("item") String item,
            Visit visit,
            Page frame,
            Model model) {
        var sale = SalePage.of(visit, record, item)
                .orElseThrow(() -> new Absent("No revenue download known by "
                        + visit.asOf().knownBy() + " has a sale " + record + "/" + item + "."));
        var last = sale.last();
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        last.customer() + ", " + Shown.money(last.sale().revenue()),
                        last.what() + ", billed on " + last.sale().billedOn() + ".",
                        new Link("Sales & credit", visit.path("credit")),
                        new Link(
                                "Billed sales",
                                CreditPart.SALES.path(visit) + "?month="
                                        + last.sale().month())));
        model.addAttribute("sale", sale);
        model.addAttribute("company", visit.path(""));
        return "credit/sale";
    }
}
