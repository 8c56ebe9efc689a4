package io.toptier.desk.page.deals;

import static io.toptier.desk.page.deals.DealsController.above;

import io.toptier.deals.store.DealFacts;
import io.toptier.desk.company.Act;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.page.facts.Kept;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.NotKept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One deal: all that is known of it, and its end. */
@Controller
class DealController {
    private final FactDesk facts;

    DealController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/deals/{id}")
    String show(Visit visit, Page frame, Model model, @PathVariable String id) {
        var row = facts.find(visit, DealFacts.DEALS, "id", id).orElse(null);
        var deal = DealPage.of(visit, id, facts.history(visit, "deal:" + id), row);
        model.addAttribute("page", frame.titled(Navigation.DEALS, deal.deal().name(), "Deal " + id, above(visit)));
        model.addAttribute("deal", deal);
        return "deals/deal";
    }

    /** Deletes the deal and its registration, which would be of nothing. */
    @PostMapping("/c/{company}/deals/{id}/delete")
    String delete(
            Visit visit,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(required = false) @Nullable Long seen,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_DEALS);
        DealPage.demand(visit.answers().deals().value(), id);
        var act = new Act(visit.actor(), "delete-deal", "deal:" + id, reason);
        var kept = facts.keep(visit, act, edit -> {
            edit.rows(DealFacts.REGISTRATIONS).stream()
                    .filter(row -> row.cell("deal").strip().equals(id))
                    .forEach(row -> edit.drop(DealFacts.REGISTRATIONS, row.row(), null));
            edit.rows(DealFacts.DEALS).stream()
                    .filter(row -> row.cell("id").strip().equals(id))
                    .forEach(row -> edit.drop(DealFacts.DEALS, row.row(), seen));
        });
        if (kept instanceof Kept.Refused refused) {
            throw new NotKept(refused.findings());
        }
        return Notices.redirect(
                attributes, visit.path("deals"), Notice.done("Deal " + id + " was deleted. Its history stays."));
    }

    static String path(Visit visit, String id) {
        return visit.path("deals/" + Address.segment(id));
    }
}
