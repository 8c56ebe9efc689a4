package io.toptier.desk.page.customers;

import static io.toptier.desk.page.customers.CustomerController.above;
import static io.toptier.desk.page.customers.CustomerController.path;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.page.facts.FactForm;
import io.toptier.desk.page.facts.Kept;
import io.toptier.desk.page.facts.Submitted;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.WorkspaceTables;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a customer, changes one, deletes one that nothing refers to. */
@Controller
class CustomerFormController {
    private static final String SAVE = "Save the customer";
    private static final String ADD = "Add the customer";

    private final FactDesk facts;

    CustomerFormController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/customers/new")
    String fresh(Visit visit, Page frame, Model model) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var form = FactForm.fresh(
                CustomerFields.customer(true), Map.of(), visit.path("customers/new"), ADD, visit.path("customers"));
        return form(frame, model, visit, form);
    }

    @PostMapping("/c/{company}/customers/new")
    String add(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var groups = CustomerFields.customer(true);
        var wanted = Submitted.of(groups, sent);
        var id = wanted.cells().getOrDefault("id", "");
        var act = Act.of(visit.actor(), "add-customer", "customer:" + id);
        if (facts.add(visit, act, WorkspaceTables.CUSTOMERS, wanted) instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var action = visit.path("customers/new");
            return form(
                    frame,
                    model,
                    visit,
                    FactForm.filled(groups, wanted, refused.findings(), action, ADD, visit.path("customers")));
        }
        return Notices.redirect(attributes, path(visit, id), Notice.done("Customer " + id + " was added."));
    }

    @GetMapping("/c/{company}/customers/{id}/edit")
    String edit(Visit visit, Page frame, Model model, @PathVariable String id) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var form = FactForm.of(
                CustomerFields.customer(false), row(visit, id), path(visit, id) + "/edit", SAVE, path(visit, id));
        return form(frame, model, visit, id, form);
    }

    @PostMapping("/c/{company}/customers/{id}/edit")
    String save(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var groups = CustomerFields.customer(false);
        var wanted = Submitted.of(groups, sent);
        var act = Act.of(visit.actor(), "change-customer", "customer:" + id);
        var kept = facts.change(
                visit, act, WorkspaceTables.CUSTOMERS, row(visit, id).row(), wanted);
        var action = path(visit, id) + "/edit";
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(
                    frame,
                    model,
                    visit,
                    id,
                    FactForm.filled(groups, wanted, refused.findings(), action, SAVE, path(visit, id)));
        }
        if (kept instanceof Kept.Met met) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(frame, model, visit, id, FactForm.met(groups, wanted, met, action, SAVE, path(visit, id)));
        }
        var said = kept instanceof Kept.Nothing ? "Nothing was changed." : "Customer " + id + " was changed.";
        return Notices.redirect(attributes, path(visit, id), Notice.done(said));
    }

    /** Refused while deals, contracts or others name the customer. */
    @PostMapping("/c/{company}/customers/{id}/delete")
    String delete(
            Visit visit,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(required = false) @Nullable Long seen,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var row = row(visit, id);
        var act = new Act(visit.actor(), "delete-customer", "customer:" + id, reason);
        var kept = facts.keep(visit, act, edit -> edit.drop(WorkspaceTables.CUSTOMERS, row.row(), seen));
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        return Notices.redirect(attributes, visit.path("customers"), Notice.done("Customer " + id + " was deleted."));
    }

    private FactRow row(Visit visit, String id) {
        return facts.find(visit, WorkspaceTables.CUSTOMERS, "id", id)
                .orElseThrow(() -> new Absent("There is no customer " + id + "."));
    }

    private static String form(Page frame, Model model, Visit visit, FactForm form) {
        var lead = "A legal entity that buys from you. What is not known yet can stay empty.";
        model.addAttribute("page", frame.titled(Navigation.CUSTOMERS, "Add a customer", lead, above(visit)));
        model.addAttribute("form", form);
        return "customers/form";
    }

    private static String form(Page frame, Model model, Visit visit, String id, FactForm form) {
        var own = new Link(id, path(visit, id));
        model.addAttribute("page", frame.titled(Navigation.CUSTOMERS, "Change customer " + id, "", above(visit), own));
        model.addAttribute("form", form);
        return "customers/form";
    }
}
