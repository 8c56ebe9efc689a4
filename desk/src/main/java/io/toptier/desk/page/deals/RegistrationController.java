package io.toptier.desk.page.deals;

import static io.toptier.desk.page.deals.DealController.path;
import static io.toptier.desk.page.deals.DealsController.above;

import io.toptier.deals.DealCheck;
import io.toptier.deals.store.DealFacts;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registration of a deal: a draft, checked against the rules while it is filled in, until it was sent. */
@Controller
class RegistrationController {
    private static final String BUTTON = "Save";
    private static final List<FormGroup> FIELDS = RegistrationFields.groups();

    private final FactDesk facts;
    private final Trial trial;

    RegistrationController(FactDesk facts, Trial trial) {
        this.facts = facts;
        this.trial = trial;
    }

    @GetMapping("/c/{company}/deals/{id}/register")
    String show(Visit visit, Page frame, Model model, @PathVariable String id) {
        visit.demand(Right.EDIT_DEALS);
        var context = visit.answers().deals().value();
        var deal = DealPage.demand(context, id);
        var form = row(visit, id)
                .map(row -> FactForm.of(FIELDS, row, action(visit, id), BUTTON, path(visit, id)))
                .orElseGet(() -> FactForm.fresh(
                        FIELDS,
                        RegistrationFields.draft(DealCheck.of(deal, context)),
                        action(visit, id),
                        BUTTON,
                        path(visit, id)));
        return page(visit, frame, model, id, form, cells(form));
    }

    /** Checks what the form has without keeping it; htmx gets the answers alone. */
    @PostMapping("/c/{company}/deals/{id}/register/check")
    String check(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        visit.demand(Right.EDIT_DEALS);
        DealPage.demand(visit.answers().deals().value(), id);
        var wanted = Submitted.of(FIELDS, sent);
        if (htmx) {
            model.addAttribute("check", check(visit, id, wanted.cells()));
            return "deals/checked";
        }
        var form = FactForm.filled(FIELDS, wanted, List.of(), action(visit, id), BUTTON, path(visit, id));
        return page(visit, frame, model, id, form, wanted.cells());
    }

    @PostMapping("/c/{company}/deals/{id}/register")
    String save(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_DEALS);
        DealPage.demand(visit.answers().deals().value(), id);
        var wanted = Submitted.of(FIELDS, sent);
        var kept = keep(visit, id, wanted);
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var form = FactForm.filled(FIELDS, wanted, refused.findings(), action(visit, id), BUTTON, path(visit, id));
            return page(visit, frame, model, id, form, wanted.cells());
        }
        if (kept instanceof Kept.Met met) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var form = FactForm.met(FIELDS, wanted, met, action(visit, id), BUTTON, path(visit, id));
            return page(visit, frame, model, id, form, cells(form));
        }
        var draft = wanted.cells().getOrDefault("registered_at", "").isEmpty();
        var said = draft
                ? "The draft is kept. Nothing was sent to Microsoft: register it in Partner Center, then note here when."
                : "The registration is kept.";
        return Notices.redirect(attributes, path(visit, id), Notice.done(said));
    }

    private Kept keep(Visit visit, String id, Submitted wanted) {
        var act = Act.of(visit.actor(), "register-deal", "deal:" + id);
        var row = row(visit, id);
        if (row.isPresent()) {
            return wanted.seen() == null
                    ? new Kept.Met(row.get(), "")
                    : facts.change(
                            visit, act, DealFacts.REGISTRATIONS, row.get().row(), wanted);
        }
        var cells = new LinkedHashMap<String, String>();
        cells.put("deal", id);
        cells.putAll(wanted.cells());
        return facts.add(visit, act, DealFacts.REGISTRATIONS, new Submitted(cells, wanted.was(), null));
    }

    private RegistrationCheck check(Visit visit, String id, Map<String, String> cells) {
        return RegistrationCheck.of(trial.of(visit, id, cells), cells, visit);
    }

    private Optional<FactRow> row(Visit visit, String id) {
        return facts.find(visit, DealFacts.REGISTRATIONS, "deal", id);
    }

    private String page(Visit visit, Page frame, Model model, String id, FactForm form, Map<String, String> cells) {
        var own = new Link(id, path(visit, id));
        var lead = "Filled in here, sent in Partner Center: Microsoft has no other door for it.";
        model.addAttribute("page", frame.titled(Navigation.DEALS, "Registration of " + id, lead, above(visit), own));
        model.addAttribute("form", form);
        model.addAttribute("check", check(visit, id, cells));
        return "deals/register";
    }

    private static Map<String, String> cells(FactForm form) {
        var cells = new LinkedHashMap<String, String>();
        form.groups()
                .forEach(group ->
                        group.fields().forEach(one -> cells.put(one.field().name(), one.value())));
        return cells;
    }

    private static String action(Visit visit, String id) {
        return path(visit, id) + "/register";
    }
}
