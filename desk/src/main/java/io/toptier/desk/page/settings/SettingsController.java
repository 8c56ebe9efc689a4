package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the settings. */
@Controller
class SettingsController {
    @GetMapping("/c/{company}/settings")
    String settings(Visit visit, Page frame, Model model) {
        model.addAttribute(
                "page", frame.titled(Navigation.SETTINGS, "Settings", "What this company sets, and who may do what."));
        model.addAttribute("nav", SettingsNav.of(visit, null));
        return "settings/overview";
    }
}
