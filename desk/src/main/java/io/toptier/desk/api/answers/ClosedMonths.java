package io.toptier.desk.api.answers;

import io.toptier.desk.api.Refusal;
import io.toptier.desk.month.Closing;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Month;
import io.toptier.report.ClosedMonth;
import io.toptier.report.MonthlyReport;
import io.toptier.report.format.MonthJson;
import io.toptier.report.store.MonthStore;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The months of a company: those of its exports, those that were closed and those that are frozen. */
record ClosedMonths(Visit visit, Closing closing) {
    private static final String OUT = "out/";

    /** In order. */
    SortedSet<Month> all() {
        var months = new TreeSet<>(exported());
        months.addAll(io.toptier.desk.answer.ClosedMonths.inside(visit.answers().workspace()));
        return months;
    }

    /** @throws Refusal for a month that the company has nothing of */
    Month demand(String text) {
        var month = Asked.month(text);
        var known = all();
        if (!known.contains(month)) {
            throw Refusal.absent(
                    "month", text, known.stream().map(Month::toString).toList());
        }
        return month;
    }

    /** The month as it would be closed now. */
    ClosedMonth closedNow(Month month) {
        return closing.closed(visit.view(), month, visit.asOf().knownBy());
    }

    List<MonthlyReport> revisions(Month month) {
        return new MonthStore(visit.answers().workspace()).revisions(month).value();
    }

    /** Where the files of its last close lie; null where it was not closed. */
    @Nullable
    String folder(Month month) {
        var out = OUT + month + "/";
        if (visit.view().has(out + MonthJson.FILE)) {
            return out;
        }
        var revisions = revisions(month);
        return revisions.isEmpty()
                ? null
                : "months/" + month + "/" + revisions.get(revisions.size() - 1).name() + "/";
    }

    ObjectNode json(Month month) {
        var store = new MonthStore(visit.answers().workspace());
        var frozen = revisions(month);
        var sent = frozen.stream()
                .anyMatch(one -> store.submission(month, one.revision()).isPresent());
        var state = sent ? "submitted" : !frozen.isEmpty() ? "frozen" : folder(month) != null ? "closed" : "open";
        var node = JsonText.object()
                .put("month", month.toString())
                .put("state", state)
                .put("exports", exported().contains(month))
                .put("closed", folder(month) != null);
        var revisions = node.putArray("revisions");
        frozen.forEach(one -> revisions.add(revision(one, store)));
        return node;
    }

    private static ObjectNode revision(MonthlyReport report, MonthStore store) {
        var node = JsonText.object()
                .put("revision", report.revision())
                .put("name", report.name())
                .put("frozenOn", report.frozenOn().toString())
                .put("knownBy", report.knownBy().instant().toString())
                .put("reason", report.reason());
        var submission = store.submission(report.month(), report.revision());
        return node.put(
                        "submittedOn",
                        submission.map(one -> one.submittedOn().toString()).orElse(null))
                .put("reference", submission.map(one -> one.reference()).orElse(null));
    }

    private SortedSet<Month> exported() {
        return visit.answers()
                .once("exported-months", "", (workspace, findings) -> closing.months(workspace))
                .value();
    }
}
