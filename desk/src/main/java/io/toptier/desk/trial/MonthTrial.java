package io.toptier.desk.trial;

import io.toptier.consumption.format.Progress;
import io.toptier.desk.answer.Answers;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthDifference;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyClose;
import io.toptier.workspace.Workspace;
import java.util.List;

/**
 * A month closed twice: as the company is, and as it would be.
 *
 * @param fresh what the second close finds that the first does not
 * @param gone what only the first one found
 */
public record MonthTrial(MonthDifference difference, List<Finding> fresh, List<Finding> gone) {
    private static final String AS_IS = "as it is";
    private static final String AS_TRIED = "as tried";

    /** What a close says. */
    private record Closed(MonthFigures figures, List<Finding> findings) {
        private static Closed of(Workspace workspace, Month month) {
            var closed = MonthlyClose.close(workspace, month, Progress.NONE).month();
            return new Closed(MonthFigures.of(closed), closed.findings());
        }
    }

    public static MonthTrial of(Month month, Answers before, Answers after) {
        var was = before.once("month-as-it-is", month, (workspace, none) -> Closed.of(workspace, month))
                .value();
        var is = Closed.of(after.workspace(), month);
        return new MonthTrial(
                MonthDiff.between(AS_IS, was.figures, AS_TRIED, is.figures),
                without(is.findings, was.findings),
                without(was.findings, is.findings));
    }

    private static List<Finding> without(List<Finding> all, List<Finding> known) {
        return all.stream().filter(finding -> !known.contains(finding)).toList();
    }
}
