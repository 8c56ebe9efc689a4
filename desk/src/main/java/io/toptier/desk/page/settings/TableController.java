package io.toptier.desk.page.settings;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.page.facts.FactForm;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.page.facts.Kept;
import io.toptier.desk.page.facts.Submitted;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rows of the tables that are set here. */
@Controller
class TableController {
    private static final String KEEP = "Keep";

    private final FactDesk facts;

    TableController(FactDesk facts) {
        this.facts = facts;
    }

    @GetMapping("/c/{company}/settings/{table}")
    String rows(Visit visit, Page frame, Model model, @PathVariable("table") String name) {
        var table = table(name);
        var path = table.section().path(visit);
        SettingsFrame.put(model, visit, frame, table.section());
        model.addAttribute(
                "table",
                new TableRows(table, path, facts.rows(visit, table.table()), FileFindings.of(visit, table.file())));
        return "settings/rows";
    }

    @GetMapping("/c/{company}/settings/{table}/new")
    String fresh(Visit visit, Page frame, Model model, @PathVariable("table") String name) {
        var table = table(name);
        visit.demand(table.section().right());
        var path = table.section().path(visit);
        var form = FactForm.fresh(table.groups(), Map.of(), path + "/rows", KEEP, path);
        return show(visit, frame, model, table, "New " + table.thing(), form, null);
    }

    @GetMapping("/c/{company}/settings/{table}/rows/{row}")
    String row(Visit visit, Page frame, Model model, @PathVariable("table") String name, @PathVariable long row) {
        var table = table(name);
        var path = table.section().path(visit);
        var found = facts.row(visit, table.table(), row);
        var form = FactForm.of(table.groups(found), found, path + "/rows/" + row, KEEP, path);
        return show(visit, frame, model, table, heading(table, found.cells()), form, row);
    }

    @PostMapping("/c/{company}/settings/{table}/rows")
    String add(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @PathVariable("table") String name,
            @RequestParam MultiValueMap<String, String> fields) {
        var table = table(name);
        visit.demand(table.section().right());
        var sent = Submitted.of(table.groups(), fields);
        var kept = facts.add(visit, act(visit, "add", table, sent.cells(), null), table.table(), sent);
        var path = table.section().path(visit);
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var form = FactForm.filled(table.groups(), sent, refused.findings(), path + "/rows", KEEP, path);
            return show(visit, frame, model, table, "New " + table.thing(), form, null);
        }
        return Notices.redirect(said, path, Notice.done("The " + table.thing() + " is kept."));
    }

    @PostMapping("/c/{company}/settings/{table}/rows/{row}")
    String change(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @PathVariable("table") String name,
            @PathVariable long row,
            @RequestParam MultiValueMap<String, String> fields) {
        var table = table(name);
        visit.demand(table.section().right());
        var old = facts.row(visit, table.table(), row);
        var groups = table.groups(old);
        var sent = Submitted.of(groups, fields);
        var kept = facts.change(visit, act(visit, "change", table, old.cells(), null), table.table(), row, sent);
        var path = table.section().path(visit);
        var again = again(kept, groups, sent, path + "/rows/" + row, path);
        if (again == null) {
            return Notices.redirect(said, path, Notice.done("The " + table.thing() + " is kept."));
        }
        response.setStatus(
                kept instanceof Kept.Met ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(visit, frame, model, table, heading(table, old.cells()), again, row);
    }

    @PostMapping("/c/{company}/settings/{table}/rows/{row}/delete")
    String delete(
            Visit visit,
            RedirectAttributes said,
            @PathVariable("table") String name,
            @PathVariable long row,
            @RequestParam long seen,
            @RequestParam String reason) {
        var table = table(name);
        visit.demand(table.section().right());
        var old = facts.row(visit, table.table(), row);
        var kept = facts.keep(
                visit, act(visit, "delete", table, old.cells(), reason), edit -> edit.drop(table.table(), row, seen));
        return Notices.redirect(
                said,
                table.section().path(visit),
                kept instanceof Kept.Refused refused
                        ? Notice.refused(Sentences.of(refused.findings()))
                        : Notice.done("The " + table.thing() + " is deleted."));
    }

    /** The form again, where the wish was not kept; null where it was. */
    private static @Nullable FactForm again(
            Kept kept, List<FormGroup> groups, Submitted sent, String action, String path) {
        if (kept instanceof Kept.Refused refused) {
            return FactForm.filled(groups, sent, refused.findings(), action, KEEP, path);
        }
        return kept instanceof Kept.Met met ? FactForm.met(groups, sent, met, action, KEEP, path) : null;
    }

    private static String show(
            Visit visit,
            Page frame,
            Model model,
            EditedTable table,
            String heading,
            FactForm form,
            @Nullable Long row) {
        SettingsFrame.below(model, visit, frame, table.section(), heading, "A row of " + table.file() + ".");
        model.addAttribute("form", form);
        model.addAttribute("row", row);
        return "settings/row";
    }

    private static String heading(EditedTable table, Map<String, String> cells) {
        var thing = table.thing();
        return thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + " "
                + cells.getOrDefault(table.name(), "");
    }

    private static Act act(
            Visit visit, String verb, EditedTable table, Map<String, String> cells, @Nullable String reason) {
        var thing = table.thing().replace(' ', '-');
        return new Act(visit.actor(), verb + "-" + thing, thing + ":" + cells.getOrDefault(table.name(), ""), reason);
    }

    private static EditedTable table(String name) {
        return EditedTable.ofPath(name)
                .orElseThrow(() -> new Absent("There are no settings of the name '" + name + "'."));
    }
}
