package io.toptier.desk.page.home;

import io.toptier.desk.page.month.MonthGlance;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A company's home, and the way there. */
@Controller
class HomeController {
    private final MonthGlance.Glances months;

    HomeController(MonthGlance.Glances months) {
        this.months = months;
    }

    /** Leads to the only company; who has several chooses. */
    @GetMapping("/")
    String start(Page frame) {
        if (frame.firms().size() == 1) {
            return "redirect:" + Navigation.HOME.path(frame.firms().get(0).id());
        }
        return "redirect:/companies";
    }

    @GetMapping("/c/{company}")
    String home(Visit visit, Page frame, Model model) {
        model.addAttribute("page", frame.titled(Navigation.HOME, "Home", ""));
        model.addAttribute("home", Home.of(visit));
        model.addAttribute("month", months.of(visit));
        return "home/home";
    }
}
