package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Deadlines;
import io.toptier.deals.DealCheck;
import io.toptier.deals.format.DealContexts;
import io.toptier.deals.store.DealFacts;
import io.toptier.desk.company.Writes;
import io.toptier.desk.page.facts.FactDesk;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.CsvText;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges a deal as if its registration was another; the same readers and rules as ever, on a working copy. */
@Component
class Trial {
    private final Writes writes;
    private final FactDesk facts;

    Trial(Writes writes, FactDesk facts) {
        this.writes = writes;
        this.facts = facts;
    }

    /**
     * What the trial found.
     *
     * @param findings about the row that was tried
     */
    record Tried(CheckedDeal checked, List<Deadline> clocks, List<Finding> findings) {}

    Tried of(Visit visit, String deal, Map<String, String> cells) {
        var table = table(rows(visit, deal, cells));
        return writes.inWorkingCopy(visit.view(), folder -> {
            replace(folder.resolve(DealFacts.REGISTRATIONS.file()), table);
            return judge(visit, deal, new Workspace(folder, visit.asOf().knownBy()));
        });
    }

    private static Tried judge(Visit visit, String deal, Workspace workspace) {
        var findings = new Findings();
        var context = DealContexts.of(workspace, visit.asOf().on(), findings);
        var found = DealPage.demand(context, deal);
        var line = context.book()
                .registration(new DealId(deal))
                .map(one -> one.place().line())
                .orElse(null);
        var own = findings.inOrder().stream()
                .filter(finding -> finding.place().file().equals(DealFacts.REGISTRATIONS.file()))
                .filter(finding -> Objects.equals(finding.place().line(), line))
                .toList();
        return new Tried(DealCheck.of(found, context), Deadlines.of(found, context), own);
    }

    private List<Map<String, String>> rows(Visit visit, String deal, Map<String, String> cells) {
        var rows = new ArrayList<Map<String, String>>();
        var tried = new LinkedHashMap<String, String>();
        for (var row : facts.rows(visit, DealFacts.REGISTRATIONS)) {
            if (row.cell("deal").strip().equals(deal)) {
                tried.putAll(row.cells());
            } else {
                rows.add(row.cells());
            }
        }
        tried.put("deal", deal);
        tried.putAll(cells);
        rows.add(tried);
        return rows;
    }

    private static byte[] table(List<Map<String, String>> rows) {
        var columns = new LinkedHashSet<>(DealFacts.REGISTRATIONS.columns().inOrder());
        rows.forEach(row -> columns.addAll(row.keySet()));
        var csv = new CsvText(List.copyOf(columns));
        rows.forEach(row -> csv.row(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return csv.bytes();
    }

    /** The files of a working copy are shared with other folders. */
    private static void replace(Path file, byte[] content) {
        try {
            Files.deleteIfExists(file);
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
