package io.toptier.desk.page.customers;

import io.toptier.desk.page.facts.Address;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.report.store.ReportFacts;
import io.toptier.workspace.store.WorkspaceTables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One customer. */
@Controller
class CustomerController {
    private final FactDesk facts;

    CustomerController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/customers/{id}")
    String show(Visit visit, Page frame, Model model, @PathVariable String id) {
        var row = facts.find(visit, WorkspaceTables.CUSTOMERS, "id", id).orElse(null);
        var contracts = facts.rows(visit, ReportFacts.CONTRACTS).stream()
                .filter(one -> one.cell("customer").strip().equals(id))
                .toList();
        var page = CustomerPage.of(visit, id, facts.history(visit, "customer:" + id), contracts, row);
        var lead = page.customer().id()
                + (page.customer().country() == null
                        ? ""
                        : ", " + page.customer().country());
        model.addAttribute(
                "page", frame.titled(Navigation.CUSTOMERS, page.customer().name(), lead, above(visit)));
        model.addAttribute("one", page);
        return "customers/customer";
    }

    static Link above(Visit visit) {
        return new Link("Customers", visit.path("customers"));
    }

    static String path(Visit visit, String id) {
        return visit.path("customers/" + Address.segment(id));
    }
}
