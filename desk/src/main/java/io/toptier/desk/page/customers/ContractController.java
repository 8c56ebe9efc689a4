package io.toptier.desk.page.customers;

import static io.toptier.desk.page.customers.CustomerController.above;
import static io.toptier.desk.page.customers.CustomerController.path;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.page.facts.FactForm;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.page.facts.Kept;
import io.toptier.desk.page.facts.Submitted;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.report.store.ReportFacts;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The contracts of a customer: rows of {@code contracts.csv}. */
@Controller
class ContractController {
    private static final String SAVE = "Save the contract";
    private static final String ADD = "Add the contract";

    private final FactDesk facts;

    ContractController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/customers/{id}/contracts/new")
    String fresh(Visit visit, Page frame, Model model, @PathVariable String id) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var customer = CustomerPage.demand(Known.of(visit), id);
        var given = Map.of("currency", Optional.ofNullable(customer.currency()).orElse(""));
        var action = path(visit, id) + "/contracts/new";
        return form(frame, model, visit, id, FactForm.fresh(fields(visit), given, action, ADD, path(visit, id)));
    }

    @PostMapping("/c/{company}/customers/{id}/contracts/new")
    String add(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        CustomerPage.demand(Known.of(visit), id);
        var wanted = Submitted.of(fields(visit), sent);
        var cells = new LinkedHashMap<String, String>();
        cells.put("customer", id);
        cells.putAll(wanted.cells());
        var act = Act.of(visit.actor(), "add-contract", "customer:" + id);
        var kept = facts.add(visit, act, ReportFacts.CONTRACTS, new Submitted(cells, Map.of(), null));
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var action = path(visit, id) + "/contracts/new";
            return form(
                    frame,
                    model,
                    visit,
                    id,
                    FactForm.filled(fields(visit), wanted, refused.findings(), action, ADD, path(visit, id)));
        }
        return Notices.redirect(attributes, path(visit, id), Notice.done("The contract was added."));
    }

    @GetMapping("/c/{company}/customers/{id}/contracts/{row:\\d+}")
    String edit(Visit visit, Page frame, Model model, @PathVariable String id, @PathVariable long row) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var form = FactForm.of(fields(visit), row(visit, id, row), action(visit, id, row), SAVE, path(visit, id));
        return form(frame, model, visit, id, form);
    }

    @PostMapping("/c/{company}/customers/{id}/contracts/{row:\\d+}")
    String save(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @PathVariable long row,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var groups = fields(visit);
        var wanted = Submitted.of(groups, sent);
        var act = Act.of(visit.actor(), "change-contract", "customer:" + id);
        var kept = facts.change(
                visit, act, ReportFacts.CONTRACTS, row(visit, id, row).row(), wanted);
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(
                    frame,
                    model,
                    visit,
                    id,
                    FactForm.filled(groups, wanted, refused.findings(), action(visit, id, row), SAVE, path(visit, id)));
        }
        if (kept instanceof Kept.Met met) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(
                    frame,
                    model,
                    visit,
                    id,
                    FactForm.met(groups, wanted, met, action(visit, id, row), SAVE, path(visit, id)));
        }
        var said = kept instanceof Kept.Nothing ? "Nothing was changed." : "The contract was changed.";
        return Notices.redirect(attributes, path(visit, id), Notice.done(said));
    }

    @PostMapping("/c/{company}/customers/{id}/contracts/{row:\\d+}/delete")
    String delete(
            Visit visit,
            @PathVariable String id,
            @PathVariable long row,
            @RequestParam String reason,
            @RequestParam(required = false) @Nullable Long seen,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var own = row(visit, id, row);
        var act = new Act(visit.actor(), "delete-contract", "customer:" + id, reason);
        var kept = facts.keep(visit, act, edit -> edit.drop(ReportFacts.CONTRACTS, own.row(), seen));
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        return Notices.redirect(attributes, path(visit, id), Notice.done("The contract was deleted."));
    }

    /** Only a row of this customer's. */
    private FactRow row(Visit visit, String id, long row) {
        var found = facts.row(visit, ReportFacts.CONTRACTS, row);
        if (!found.cell("customer").strip().equals(id)) {
            throw new Absent("There is no such contract of " + id + ".");
        }
        return found;
    }

    private static List<FormGroup> fields(Visit visit) {
        return CustomerFields.contract(visit.answers().deals().value().solutions());
    }

    private static String action(Visit visit, String id, long row) {
        return path(visit, id) + "/contracts/" + row;
    }

    private static String form(Page frame, Model model, Visit visit, String id, FactForm form) {
        var own = new Link(id, path(visit, id));
        model.addAttribute("page", frame.titled(Navigation.CUSTOMERS, "Contract of " + id, "", above(visit), own));
        model.addAttribute("form", form);
        return "customers/form";
    }
}
