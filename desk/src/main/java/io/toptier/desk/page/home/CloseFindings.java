package io.toptier.desk.page.home;

import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.month.FiledMonthReader;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the last close found.
 *
 * @param first those that need somebody most, a few of them
 * @param href where all of them are
 */
public record CloseFindings(Month month, List<Finding> first, int all, String href) {
    private static final int MOST = 4;

    /** Empty where no month was closed by the day, or its close is not kept. */
    static Optional<CloseFindings> of(Visit visit) {
        return ClosedMonths.lastOf(visit.answers())
                .flatMap(last -> FiledMonthReader.of(visit.view(), last.month()))
                .filter(filed -> visit.asOf().knownBy().knows(filed.knownBy().day()))
                .map(filed -> new CloseFindings(
                        filed.month(),
                        filed.findings().stream()
                                .sorted(Comparator.comparing(Finding::level))
                                .limit(MOST)
                                .toList(),
                        filed.findings().size(),
                        visit.path("month/" + filed.month() + "/findings")));
    }
}
