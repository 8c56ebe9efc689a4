package io.toptier.desk.page.settings;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.kernel.Place;
import io.toptier.report.Layout;
import io.toptier.report.PracrTemplate;
import io.toptier.report.TemplateImport;
import io.toptier.report.format.PartnerSettingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The columns of the PRACR files: ours, until somebody brings those of Partner Center. */
@Controller
class TemplatesController {
    private static final String FILE = PartnerSettingsReader.FILE;

    private final Writes writes;

    TemplatesController(Writes writes) {
        this.writes = writes;
    }

    @GetMapping("/c/{company}/settings/templates")
    String show(Visit visit, Page frame, Model model) {
        SettingsFrame.put(model, visit, frame, SettingsSection.TEMPLATES);
        model.addAttribute("templates", TemplatesPage.of(visit));
        return "settings/templates";
    }

    /** Takes the header of a downloaded template; what fills each column is a suggestion, to be checked. */
    @PostMapping("/c/{company}/settings/templates/{layout}/upload")
    String upload(Visit visit, RedirectAttributes said, @PathVariable String layout, @RequestParam MultipartFile file)
            throws IOException {
        visit.demand(Right.SETTINGS);
        var of = layout(layout);
        var headers = headers(file);
        if (headers.isEmpty()) {
            return back(
                    visit,
                    said,
                    Notice.refused(
                            "The first line of the file is no header: upload the CSV file as Partner Center gave it."));
        }
        var place = Place.line(String.valueOf(file.getOriginalFilename()), 1);
        var suggested = TemplateImport.suggest(headers.get(), of, place);
        keep(visit, of, TemplateFile.of(suggested.value().columns(), of, visit.today()), "import-template");
        var open = suggested.findings().size();
        return back(
                visit,
                said,
                Notice.done(headers.get().size() + " columns are taken over. "
                        + (open == 0
                                ? "Check what fills each."
                                : "Nothing fills " + open + " of them yet; choose below.")));
    }

    /** Keeps what a person chose to fill each column. */
    @PostMapping("/c/{company}/settings/templates/{layout}")
    String fill(
            Visit visit, RedirectAttributes said, @PathVariable String layout, @RequestParam Map<String, String> form) {
        visit.demand(Right.SETTINGS);
        var of = layout(layout);
        var columns = TemplatesPage.template(visit, of).columns();
        keep(visit, of, TemplateFile.of(TemplateFile.chosen(columns, form), of, visit.today()), "change-template");
        return back(visit, said, Notice.done("Kept. The next close writes its files by it."));
    }

    @PostMapping("/c/{company}/settings/templates/{layout}/reset")
    String reset(Visit visit, RedirectAttributes said, @PathVariable String layout, @RequestParam String reason) {
        visit.demand(Right.SETTINGS);
        var of = layout(layout);
        var act = new Act(visit.actor(), "reset-template", "template:" + of.key(), reason);
        writes.write(visit.id(), act, edit -> {
            var old = Document.text(edit.base(), FILE);
            var fresh = YamlEdit.set(old, YamlValue.text(""), "report", "templates", of.key());
            DocumentWrites.put(edit, FILE, Document.digest(old), fresh);
            return edit;
        });
        return back(visit, said, Notice.done("The shipped columns are used again."));
    }

    private void keep(Visit visit, Layout layout, String yaml, String action) {
        var path = TemplateFile.path(layout);
        writes.write(visit.id(), Act.of(visit.actor(), action, "template:" + layout.key()), edit -> {
            DocumentWrites.put(edit, path, Document.digest(Document.text(edit.base(), path)), yaml);
            var old = Document.text(edit.base(), FILE);
            var fresh = YamlEdit.set(old, YamlValue.text(path), "report", "templates", layout.key());
            if (!fresh.equals(old)) {
                DocumentWrites.put(edit, FILE, Document.digest(old), fresh);
            }
            return edit;
        });
    }

    private static Optional<List<String>> headers(MultipartFile file) throws IOException {
        var text = new String(file.getBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream()
                    .findFirst()
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .filter(fields -> fields.stream().noneMatch(String::isEmpty));
        } catch (CsvParseException noTable) {
            return Optional.empty();
        }
    }

    private static Layout layout(String key) {
        return Optional.ofNullable(Layout.BY_KEY.get(key))
                .orElseThrow(() -> new Absent("There is no PRACR layout '" + key + "'."));
    }

    private static String back(Visit visit, RedirectAttributes said, Notice notice) {
        return Notices.redirect(said, SettingsSection.TEMPLATES.path(visit), notice);
    }

    /** The columns that are filled by something. */
    static long filled(PracrTemplate template) {
        return template.columns().stream()
                .filter(column -> column.from() != null)
                .count();
    }
}
