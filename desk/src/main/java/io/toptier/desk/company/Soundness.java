package io.toptier.desk.company;

import io.toptier.deals.format.DealContexts;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.marketplace.format.PrivateOffers;
import io.toptier.report.format.BooksReader;
import io.toptier.standing.format.CommitmentTable;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Whether a company's facts can be read; asked before a change is kept. */
final class Soundness {
    private Soundness() {}

    /** Whether this class reads the file at all. */
    static boolean checks(String path) {
        return (path.endsWith(".csv") && !path.contains("/"))
                || path.equals("toptier.yaml")
                || path.startsWith("rules/")
                || path.startsWith("templates/")
                || path.startsWith("fx/");
    }

    /** Refuses a change that brings in what cannot be read; what was wrong before is no reason to refuse. */
    static void demand(Path before, Path after, LocalDate today) {
        var errors = errors(after, today);
        if (errors.isEmpty()) {
            return;
        }
        var old = errors(before, today).stream().map(Soundness::what).toList();
        var fresh =
                errors.stream().filter(finding -> !old.contains(what(finding))).toList();
        if (!fresh.isEmpty()) {
            throw new NotKept(fresh);
        }
    }

    static Finding notByRows(String file) {
        return Finding.error(
                "table-not-regular",
                Place.file(file),
                "a table whose rows do not all have the fields of its header",
                "a regular table",
                "download the file, mend it, and upload it again; then its rows can be changed one by one");
    }

    private static List<Finding> errors(Path folder, LocalDate today) {
        var workspace = new Workspace(folder, new KnownBy(today));
        var findings = new Findings();
        DealContexts.of(workspace, today, findings);
        BooksReader.read(workspace, Month.of(today), findings);
        findings.take(PrivateOffers.read(workspace));
        CommitmentTable.read(workspace, findings);
        return findings.inOrder().stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .distinct()
                .toList();
    }

    /** A finding without its line, which moves when rows are added before it. */
    private static String what(Finding finding) {
        return finding.code() + "|" + finding.place().file() + "|"
                + finding.place().column() + "|" + finding.seen();
    }
}
