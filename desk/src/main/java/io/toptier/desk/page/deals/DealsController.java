package io.toptier.desk.page.deals;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All deals: as a board, as a table, and the clocks that run on them. */
@Controller
class DealsController {
    private static final String LEAD = "What is shared with Microsoft, what is won and to be registered, and by when.";

    @GetMapping("/c/{company}/deals")
    String board(Visit visit, Page frame, Model model) {
        model.addAttribute("page", frame.titled(Navigation.DEALS, "Deals", LEAD));
        model.addAttribute("deals", DealsPage.of(visit, Wanted.EVERYTHING, "board"));
        return "deals/board";
    }

    @GetMapping("/c/{company}/deals/table")
    String table(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "false") boolean down) {
        model.addAttribute("page", frame.titled(Navigation.DEALS, "Table of deals", LEAD, above(visit)));
        model.addAttribute("deals", DealsPage.of(visit, new Wanted(q, customer, state, sort, down), "table"));
        return "deals/table";
    }

    @GetMapping("/c/{company}/deals/due")
    String due(Visit visit, Page frame, Model model) {
        var lead =
                "Every clock that runs on a deal, the next to run out first; days are counted from the day you look at.";
        model.addAttribute("page", frame.titled(Navigation.DEALS, "Clocks", lead, above(visit)));
        model.addAttribute("deals", DealsPage.of(visit, Wanted.EVERYTHING, "due"));
        return "deals/due";
    }

    static Link above(Visit visit) {
        return new Link("Deals", visit.path("deals"));
    }
}
