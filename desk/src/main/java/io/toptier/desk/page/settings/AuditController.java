package io.toptier.desk.page.settings;

import io.toptier.desk.people.AuditLog;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Page;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what of a company. */
@Controller
class AuditController {
    private static final int ENTRIES = 40;

    private final Jdbi jdbi;
    private final AuditLog audit;

    AuditController(Jdbi jdbi, AuditLog audit) {
        this.jdbi = jdbi;
        this.audit = audit;
    }

    @GetMapping("/c/{company}/settings/audit")
    String show(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(required = false) @Nullable Long before) {
        SettingsFrame.put(model, visit, frame, SettingsSection.AUDIT);
        var filter = new AuditLog.Filter(subject.strip(), actor.strip());
        var page = jdbi.withHandle(handle -> audit.filtered(handle, visit.id(), filter, before, ENTRIES));
        model.addAttribute("audit", AuditShown.of(page, filter, before, SettingsSection.AUDIT.path(visit)));
        return "settings/audit";
    }
}
