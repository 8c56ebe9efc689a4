package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.format.BooksReader;
import java.util.List;

/** What the rooms find in one file of a company. */
final class FileFindings {
    private FileFindings() {}

    static List<Finding> of(Visit visit, String file) {
        var answers = visit.answers();
        var findings = new Findings();
        var month = Month.of(answers.on());
        answers.once("books-of-a-month", month, (workspace, found) -> BooksReader.read(workspace, month, found))
                .findings()
                .forEach(findings::add);
        findings.addAll(answers.deals().findings());
        findings.addAll(answers.sales().findings());
        findings.addAll(answers.standingBooks().findings());
        findings.addAll(answers.rulebook().findings());
        return findings.inOrder().stream()
                .filter(finding -> finding.place().file().equals(file))
                .distinct()
                .toList();
    }
}
