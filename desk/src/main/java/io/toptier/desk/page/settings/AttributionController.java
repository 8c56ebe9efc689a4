package io.toptier.desk.page.settings;

import io.toptier.consumption.format.ExportMonths;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.trial.MonthTrial;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How cost finds its customers: changed with a test run before anything is kept. */
@Controller
class AttributionController {
    private static final String FILE = PartnerSettingsReader.FILE;

    private final Writes writes;
    private final DocumentWrites documents;

    AttributionController(Writes writes, DocumentWrites documents) {
        this.writes = writes;
        this.documents = documents;
    }

    @GetMapping("/c/{company}/settings/attribution")
    String show(Visit visit, Page frame, Model model) {
        return show(visit, frame, model, Document.of(visit, FILE), null, null);
    }

    /** Closes a month on a copy with the settings of the form or of the text. */
    @PostMapping("/c/{company}/settings/attribution/test")
    String test(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String month,
            @RequestParam Map<String, String> fields) {
        demand(visit, text);
        var document = Document.of(visit, FILE);
        var asked = Month.parse(month).orElse(null);
        var tried = candidate(document, text, fields);
        return writes.trying(visit.view(), Map.of(FILE, tried.getBytes(StandardCharsets.UTF_8)), copy -> {
            var after = new Answers(copy, visit.asOf().on(), visit.asOf().knownBy());
            var findings = findings(after.workspace());
            var errors = findings.stream().anyMatch(Finding::isError);
            if (errors) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            var trial = errors || asked == null ? null : MonthTrial.of(asked, visit.answers(), after);
            return show(visit, frame, model, document.trying(tried, findings), asked, trial);
        });
    }

    @PostMapping("/c/{company}/settings/attribution")
    String keep(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String seen,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam Map<String, String> fields) {
        demand(visit, text);
        var document = Document.of(visit, FILE);
        var wanted = candidate(document, text, fields);
        try {
            documents.keep(visit, new Document(FILE, wanted, seen, List.of()), wanted, reason);
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, document.trying(wanted, refused.findings()), null, null);
        }
        return Notices.redirect(
                said,
                SettingsSection.ATTRIBUTION.path(visit),
                Notice.done("Kept. The next close of a month works by it; frozen months stay as they were sent."));
    }

    private static void demand(Visit visit, @Nullable String text) {
        visit.demand(text == null ? Right.EDIT_CUSTOMERS : Right.SETTINGS);
    }

    private static String candidate(Document document, @Nullable String text, Map<String, String> fields) {
        return text == null ? AttributionForm.of(fields).into(document.text()) : text.replace("\r\n", "\n");
    }

    private static List<Finding> findings(Workspace workspace) {
        var findings = new Findings();
        PartnerSettingsReader.read(workspace, findings);
        return findings.inOrder().stream()
                .filter(finding -> finding.place().file().equals(FILE))
                .toList();
    }

    private static String show(
            Visit visit,
            Page frame,
            Model model,
            Document document,
            @Nullable Month asked,
            @Nullable MonthTrial trial) {
        SettingsFrame.put(model, visit, frame, SettingsSection.ATTRIBUTION);
        var months = months(visit);
        var last = months.isEmpty() ? null : months.get(months.size() - 1);
        model.addAttribute(
                "attribution",
                new AttributionPage(
                        document,
                        AttributionForm.of(document.text()),
                        months,
                        Optional.ofNullable(asked).orElse(last),
                        trial,
                        !Document.digest(document.text()).equals(document.seen()),
                        visit.may(Right.SETTINGS)));
        return "settings/attribution";
    }

    private static List<Month> months(Visit visit) {
        return visit.answers()
                .once("export-months", "", (workspace, findings) -> {
                    var settings = PartnerSettingsReader.read(workspace, findings);
                    return List.copyOf(ExportMonths.of(workspace, settings.consumption()));
                })
                .value();
    }
}
