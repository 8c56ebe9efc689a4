package io.toptier.desk.page.customers;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All customers: what they consumed, what they pay for it, and where the books do not meet. */
@Controller
class CustomersController {
    @GetMapping("/c/{company}/customers")
    String show(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page) {
        var lead = "Who consumes what, against what the contracts are worth, the deals and what was billed.";
        model.addAttribute("page", frame.titled(Navigation.CUSTOMERS, "Customers", lead));
        model.addAttribute("customers", CustomersPage.of(visit, q, sort, page));
        return "customers/list";
    }
}
