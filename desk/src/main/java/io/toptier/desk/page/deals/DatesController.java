package io.toptier.desk.page.deals;

import static io.toptier.desk.page.deals.DealController.path;
import static io.toptier.desk.page.deals.DealsController.above;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What another day would do to a deal; nothing is kept. */
@Controller
class DatesController {
    @GetMapping("/c/{company}/deals/{id}/dates")
    String show(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable String id,
            @RequestParam(name = "signed_on", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable
                    LocalDate signed,
            @RequestParam(name = "starts_on", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable
                    LocalDate starts,
            @RequestParam(name = "won_on", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate won,
            @RequestParam(name = "register_on", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable
                    LocalDate register,
            @RequestParam(defaultValue = "false") boolean asked) {
        var context = visit.answers().deals().value();
        var is = Dates.of(DealPage.demand(context, id), context);
        var would = asked ? new Dates(signed, starts, won, register == null ? is.on() : register) : is;
        var own = new Link(id, path(visit, id));
        var lead = "Move a day and see which gates open or close and which clocks move. Nothing is kept.";
        model.addAttribute("page", frame.titled(Navigation.DEALS, "If a day was another", lead, above(visit), own));
        model.addAttribute("dates", DatesPage.of(visit, id, would));
        return "deals/dates";
    }
}
