package io.toptier.desk.page.settings;

import io.toptier.desk.company.Act;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.kernel.Finding;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.workspace.store.Companies;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who the company is. */
@Controller
class CompanyController {
    private static final String FILE = PartnerSettingsReader.FILE;
    private static final int LONGEST_NAME = 100;

    private final Writes writes;

    CompanyController(Writes writes) {
        this.writes = writes;
    }

    @GetMapping("/c/{company}/settings/company")
    String show(Visit visit, Page frame, Model model) {
        return show(visit, frame, model, CompanyForm.of(visit), FileFindings.of(visit, FILE));
    }

    @PostMapping("/c/{company}/settings/company")
    String keep(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String name,
            @RequestParam String id,
            @RequestParam String partner,
            @RequestParam String tenant,
            @RequestParam String seen) {
        visit.demand(Right.SETTINGS);
        var form = new CompanyForm(name.strip(), id.strip(), partner.strip(), tenant.strip(), seen);
        try {
            write(visit, form);
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, form, refused.findings());
        }
        return Notices.redirect(said, SettingsSection.COMPANY.path(visit), Notice.done("Kept."));
    }

    private void write(Visit visit, CompanyForm form) {
        var act = Act.of(visit.actor(), "change-company", "company:" + visit.id());
        writes.write(visit.id(), act, edit -> {
            rename(edit.handle(), visit, form.name());
            edit.tell("name", visit.company().name(), form.name());
            var old = Document.text(edit.base(), FILE);
            var fresh = form.into(old);
            if (!fresh.equals(old)) {
                DocumentWrites.put(edit, FILE, form.seen(), fresh);
            }
            return edit;
        });
    }

    private static void rename(Handle handle, Visit visit, String name) {
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
            Companies.rename(handle, visit.id(), name);
        }
    }

    private static String show(Visit visit, Page frame, Model model, CompanyForm form, List<Finding> findings) {
        SettingsFrame.put(model, visit, frame, SettingsSection.COMPANY);
        model.addAttribute("form", form);
        model.addAttribute("findings", findings);
        model.addAttribute("id", visit.id());
        return "settings/company";
    }
}
