package io.toptier.desk.page.settings;

import io.toptier.desk.people.Right;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this server is connected to. */
@Controller
class ConnectionsController {
    private final DeskSettings settings;

    ConnectionsController(DeskSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/c/{company}/settings/connections")
    String show(Visit visit, Page frame, Model model) {
        visit.demand(Right.SETTINGS);
        SettingsFrame.put(model, visit, frame, SettingsSection.CONNECTIONS);
        model.addAttribute("connections", Connections.of(settings));
        return "settings/connections";
    }
}
