package io.toptier.standing.format;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.SellerCreditCsv;
import io.toptier.credit.Statement;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.Draft;
import io.toptier.report.ReportFiles;
import io.toptier.report.format.Manifest;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingReview;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.util.List;

/**
 * What a closed month means in the program, beside its consumption: the sellers' credit earned in it, and the standing on
 * its last day.
 *
 * @param findings of sales, deals and standing; none of them makes the month's consumption less whole
 */
public record MonthInProgram(Month month, Statement credit, Standing standing, List<Finding> findings) {
    public static final String STANDING_FILE = "standing.json";

    public static MonthInProgram of(Workspace workspace, Month month) {
        var findings = new Findings();
        var credit = Statement.wanted(CreditBooks.read(workspace, findings), findings);
        var day = month.lastDay();
        var books = StandingReader.read(workspace, day, findings);
        var standing = findings.take(StandingReview.of(books.facts(), books.rulebook(), day, workspace.knownBy()));
        return new MonthInProgram(month, credit, standing, findings.inOrder());
    }

    /** The month's files, with {@code seller-credit.csv} and {@code standing.json} beside them. */
    public ReportFiles added(Draft draft) {
        return Manifest.added(
                month,
                draft.files()
                        .with(SellerCreditCsv.FILE, SellerCreditCsv.of(credit, month))
                        .with(STANDING_FILE, JsonText.bytes(StandingJson.of(standing))));
    }

    /** Those that the month's own stages have not told; notes are for who asks about sales and deals. */
    public List<Finding> news(List<Finding> told) {
        return findings.stream()
                .filter(finding -> finding.level() != Finding.Level.NOTE)
                .filter(finding -> !told.contains(finding))
                .toList();
    }
}
