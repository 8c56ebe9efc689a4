package io.toptier.desk.page.settings;

import io.toptier.desk.company.Act;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What currencies are worth, month by month. */
@Controller
class RatesController {
    private static final String FILE = "fx/desk.csv";
    private static final String HEADER = "month,currency,usd_rate,source\n";

    private final Writes writes;

    RatesController(Writes writes) {
        this.writes = writes;
    }

    @GetMapping("/c/{company}/settings/rates")
    String show(Visit visit, Page frame, Model model) {
        return show(visit, frame, model, new RateForm("", "", "", "", ""));
    }

    @PostMapping("/c/{company}/settings/rates")
    String add(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String month,
            @RequestParam String currency,
            @RequestParam String rate,
            @RequestParam String source) {
        visit.demand(Right.SETTINGS);
        var form = new RateForm(month.strip(), currency.strip(), rate.strip(), source.strip(), "");
        try {
            var act = Act.of(visit.actor(), "add-rate", "rate:" + form.month() + "/" + form.currency());
            writes.write(visit.id(), act, edit -> {
                var old = Document.text(edit.base(), FILE);
                edit.tell("rate", null, form.rate());
                edit.tell("source", null, form.source());
                edit.put(FILE, grown(old, form).getBytes(StandardCharsets.UTF_8));
                return edit;
            });
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, form.refused(Sentences.of(refused.findings())));
        }
        return Notices.redirect(
                said, SettingsSection.RATES.path(visit), Notice.done("The rate is kept in " + FILE + "."));
    }

    private static String grown(String old, RateForm form) {
        var start = old.isEmpty() ? HEADER : old.endsWith("\n") ? old : old + "\n";
        return start + String.join(",", form.cells()) + "\n";
    }

    private static String show(Visit visit, Page frame, Model model, RateForm form) {
        SettingsFrame.put(model, visit, frame, SettingsSection.RATES);
        model.addAttribute("rates", RatesPage.of(visit, form));
        return "settings/rates";
    }
}
