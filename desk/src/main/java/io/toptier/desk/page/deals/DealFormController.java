package io.toptier.desk.page.deals;

import static io.toptier.desk.page.deals.DealController.path;
import static io.toptier.desk.page.deals.DealsController.above;

import io.toptier.deals.store.DealFacts;
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
import io.toptier.workspace.store.FactRow;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a deal, and changes one. */
@Controller
class DealFormController {
    private static final String SAVE = "Save the deal";
    private static final String ADD = "Add the deal";

    private final FactDesk facts;

    DealFormController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/deals/new")
    String fresh(Visit visit, Page frame, Model model, @RequestParam(defaultValue = "") String customer) {
        visit.demand(Right.EDIT_DEALS);
        var given = Map.of("customer", customer);
        return form(
                frame,
                model,
                visit,
                FactForm.fresh(fields(visit, true), given, visit.path("deals/new"), ADD, visit.path("deals")));
    }

    @PostMapping("/c/{company}/deals/new")
    String add(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_DEALS);
        var groups = fields(visit, true);
        var wanted = Submitted.of(groups, sent);
        var id = wanted.cells().getOrDefault("id", "");
        var kept = facts.add(visit, Act.of(visit.actor(), "add-deal", "deal:" + id), DealFacts.DEALS, wanted);
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var form = FactForm.filled(
                    groups, wanted, refused.findings(), visit.path("deals/new"), ADD, visit.path("deals"));
            return form(frame, model, visit, form);
        }
        return Notices.redirect(attributes, path(visit, id), Notice.done("Deal " + id + " was added."));
    }

    @GetMapping("/c/{company}/deals/{id}/edit")
    String edit(Visit visit, Page frame, Model model, @PathVariable String id) {
        visit.demand(Right.EDIT_DEALS);
        var form = FactForm.of(fields(visit, false), row(visit, id), path(visit, id) + "/edit", SAVE, path(visit, id));
        return form(frame, model, visit, id, form);
    }

    @PostMapping("/c/{company}/deals/{id}/edit")
    String save(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_DEALS);
        var groups = fields(visit, false);
        var wanted = Submitted.of(groups, sent);
        var act = Act.of(visit.actor(), "change-deal", "deal:" + id);
        var kept = facts.change(visit, act, DealFacts.DEALS, row(visit, id).row(), wanted);
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
        var said = kept instanceof Kept.Nothing ? "Nothing was changed." : "Deal " + id + " was changed.";
        return Notices.redirect(attributes, path(visit, id), Notice.done(said));
    }

    private FactRow row(Visit visit, String id) {
        return facts.find(visit, DealFacts.DEALS, "id", id)
                .orElseThrow(() -> new Absent("There is no deal " + id + "."));
    }

    private static List<FormGroup> fields(Visit visit, boolean fresh) {
        return DealFields.of(visit.answers().deals().value(), fresh);
    }

    private static String form(Page frame, Model model, Visit visit, FactForm form) {
        model.addAttribute(
                "page",
                frame.titled(Navigation.DEALS, "Add a deal", "What is not known yet can stay empty.", above(visit)));
        model.addAttribute("form", form);
        return "deals/form";
    }

    private static String form(Page frame, Model model, Visit visit, String id, FactForm form) {
        var own = new Link(id, path(visit, id));
        model.addAttribute("page", frame.titled(Navigation.DEALS, "Change deal " + id, "", above(visit), own));
        model.addAttribute("form", form);
        return "deals/form";
    }
}
