package io.toptier.desk.page.settings;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Writes;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rows of the tables that are set here. */
@Controller
class TableController {
    private final Jdbi jdbi;
    private final Writes writes;

    TableController(Jdbi jdbi, Writes writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    @GetMapping("/c/{company}/settings/{table}")
    String rows(Visit visit, Page frame, Model model, @PathVariable("table") String name) {
        var table = table(name);
        var rows = jdbi.withHandle(handle -> table.table().rows(handle, visit.id()));
        SettingsFrame.put(model, visit, frame, table.section());
        model.addAttribute(
                "table", new TableRows(table, table.section().path(visit), rows, FileFindings.of(visit, table.file())));
        return "settings/rows";
    }

    @GetMapping("/c/{company}/settings/{table}/new")
    String fresh(Visit visit, Page frame, Model model, @PathVariable("table") String name) {
        var table = table(name);
        visit.demand(table.section().right());
        return form(visit, frame, model, RowForm.fresh(table, table.section().path(visit)));
    }

    @GetMapping("/c/{company}/settings/{table}/rows/{row}")
    String row(Visit visit, Page frame, Model model, @PathVariable("table") String name, @PathVariable long row) {
        var table = table(name);
        return form(visit, frame, model, RowForm.of(table, table.section().path(visit), found(visit, table, row)));
    }

    @PostMapping("/c/{company}/settings/{table}/rows")
    String add(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @PathVariable("table") String name,
            @RequestParam Map<String, String> form) {
        var table = table(name);
        var fresh = RowForm.fresh(table, table.section().path(visit));
        return write(
                visit,
                frame,
                model,
                response,
                said,
                fresh,
                "add",
                form,
                edit -> edit.add(table.table(), fresh.read(form)));
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
            @RequestParam long seen,
            @RequestParam Map<String, String> form) {
        var table = table(name);
        var old = RowForm.of(table, table.section().path(visit), found(visit, table, row));
        return write(
                visit,
                frame,
                model,
                response,
                said,
                old,
                "change",
                form,
                edit -> edit.change(table.table(), row, seen, old.read(form)));
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
        var old = found(visit, table, row);
        writes.write(visit.id(), act(visit, "delete", table, old.cells(), reason), edit -> {
            edit.drop(table.table(), row, seen);
            return row;
        });
        return Notices.redirect(
                said, table.section().path(visit), Notice.done("The " + table.thing() + " is deleted."));
    }

    private String write(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            RowForm row,
            String verb,
            Map<String, String> form,
            Function<Edit, FactRow> change) {
        var table = row.table();
        visit.demand(table.section().right());
        try {
            writes.write(visit.id(), act(visit, verb, table, row.read(form), form.get("reason")), change);
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(visit, frame, model, row.refused(row.read(form), refused.findings()));
        }
        return Notices.redirect(said, table.section().path(visit), Notice.done("The " + table.thing() + " is kept."));
    }

    private static String form(Visit visit, Page frame, Model model, RowForm form) {
        var table = form.table();
        SettingsFrame.below(
                model, visit, frame, table.section(), heading(form), form.row() == null ? table.sentence() : "");
        model.addAttribute("form", form);
        return "settings/row";
    }

    private static String heading(RowForm form) {
        var thing = form.table().thing();
        return form.row() == null
                ? "New " + thing
                : thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + " "
                        + name(form.table(), form.cells());
    }

    private static Act act(
            Visit visit, String verb, EditedTable table, Map<String, String> cells, @Nullable String reason) {
        var thing = table.thing().replace(' ', '-');
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        return new Act(visit.actor(), verb + "-" + thing, thing + ":" + name(table, cells), why);
    }

    private static String name(EditedTable table, Map<String, String> cells) {
        return cells.getOrDefault(table.fields().get(0).column(), "");
    }

    private FactRow found(Visit visit, EditedTable table, long row) {
        return jdbi.withHandle(handle -> table.table().row(handle, visit.id(), row))
                .orElseThrow(() -> new Absent("There is no such row in " + table.file() + "."));
    }

    private static EditedTable table(String name) {
        return EditedTable.ofPath(name)
                .orElseThrow(() -> new Absent("There are no settings of the name '" + name + "'."));
    }
}
