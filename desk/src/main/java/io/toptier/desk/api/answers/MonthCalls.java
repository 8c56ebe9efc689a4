package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Month;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyReport;
import io.toptier.report.format.DifferenceJson;
import io.toptier.report.format.DutyJson;
import io.toptier.report.format.Folder;
import io.toptier.report.format.MonthJson;
import io.toptier.workspace.JsonText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Months: what they came to, what is due for them, what changed. */
@RestController
@RequestMapping(path = "/api/v1/months", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Months")
class MonthCalls {
    private static final String NOW = "now";

    @GetMapping
    @Operation(
            operationId = "listMonths",
            summary = "The months, with the state of each",
            description = "`open`: there are exports; `closed`: its files were written; `frozen`: it is kept for good;"
                    + " `submitted`: a revision was sent.")
    @Gives("Months")
    ObjectNode months(Visit visit) {
        var months = new ClosedMonths(visit);
        var node = JsonText.object();
        var list = node.putArray("months");
        months.all().forEach(month -> list.add(months.json(month)));
        return node;
    }

    @GetMapping("/{month}")
    @Operation(operationId = "getMonth", summary = "The figures of a month's last close: its month.json")
    @Gives("Month")
    JsonNode month(Visit visit, @PathVariable("month") String text) {
        var folder = demandFolder(visit, text);
        return JsonText.read(Folder.readFile(visit.view().folder().resolve(folder + MonthJson.FILE)));
    }

    @GetMapping("/{month}/files")
    @Operation(
            operationId = "listMonthFiles",
            summary = "The files of a month's last close, to be read under /documents")
    @Gives("MonthFiles")
    ObjectNode files(Visit visit, @PathVariable("month") String text) {
        var folder = demandFolder(visit, text);
        var node = JsonText.object().put("month", text);
        var list = node.putArray("files");
        visit.view().stamps().keySet().stream()
                .filter(path -> path.startsWith(folder))
                .sorted()
                .forEach(path -> list.addObject()
                        .put("name", path.substring(folder.length()))
                        .put("href", "/api/v1/documents/" + path));
        return node;
    }

    @GetMapping("/{month}/report")
    @Operation(
            operationId = "draftReport",
            summary = "Whether a PRACR report is due for a month and why, with its rows",
            description = "As `toptier report draft MONTH --format json`, of the exports as they are now.")
    @Gives("ReportDraft")
    ObjectNode report(Visit visit, @PathVariable("month") String text) {
        var months = new ClosedMonths(visit);
        return DutyJson.draft(months.closedNow(months.demand(text)));
    }

    @GetMapping("/{month}/difference")
    @Operation(
            operationId = "compareRevisions",
            summary = "What changed between two revisions of a month, customer by customer, with reasons",
            description = "As `toptier month diff MONTH A B --format json`.")
    @Gives("MonthDifference")
    ObjectNode difference(
            Visit visit,
            @PathVariable("month") String text,
            @RequestParam("from") String from,
            @RequestParam("to") String to) {
        var months = new ClosedMonths(visit);
        var month = months.demand(text);
        return DifferenceJson.of(
                MonthDiff.between(name(from), figures(months, month, from), name(to), figures(months, month, to)));
    }

    private static MonthFigures figures(ClosedMonths months, Month month, String revision) {
        if (revision.equals(NOW)) {
            return MonthFigures.of(months.closedNow(month));
        }
        var revisions = months.revisions(month);
        return revisions.stream()
                .filter(one -> one.name().equals(name(revision)))
                .findFirst()
                .map(MonthlyReport::figures)
                .orElseThrow(() -> Refusal.absent(
                        "revision",
                        revision,
                        revisions.stream().map(MonthlyReport::name).toList()));
    }

    private static String name(String revision) {
        return revision.matches("\\d+") ? "rev-" + revision : revision;
    }

    private static String demandFolder(Visit visit, String text) {
        var months = new ClosedMonths(visit);
        @Nullable String folder = months.folder(months.demand(text));
        if (folder == null) {
            throw Refusal.absent(text + " was not closed yet", "close it: POST /api/v1/months/" + text + "/close");
        }
        return folder;
    }
}
