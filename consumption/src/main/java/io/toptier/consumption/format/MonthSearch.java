package io.toptier.consumption.format;

import io.toptier.consumption.CostSource;
import io.toptier.consumption.Side;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into runs that say neither when they were written nor, perhaps, of which days, for lines of a month. */
final class MonthSearch {
    private final CostSource source;
    private final Month month;
    private final Findings findings;

    MonthSearch(CostSource source, Month month, Findings findings) {
        this.source = source;
        this.month = month;
        this.findings = findings;
    }

    /** A line whose date cannot be read may be of the month; a file that cannot be read is an error, not an absence. */
    boolean mayHoldTheMonth(Run run) {
        var met = new Findings();
        try (var aside = new LineStore(Progress.NONE)) {
            var layouts = new Layouts(aside, met).of(new RunCheck(met).present(run), run.declared());
            layouts.forEach(new Scan(aside, met, 0, Side.BOTH, source.dates())::take);
            findings.addAll(met.inOrder().stream().filter(Finding::isError).toList());
            var read = new ReadRun(source, Side.BOTH, new RunChoice(run, List.of()), layouts, 0);
            var months = new ArrayList<Optional<Month>>();
            aside.query(
                    "select distinct period from line_group where file is null",
                    row -> months.add(read.monthOf(row.getString("period"))));
            return months.stream().anyMatch(one -> one.isEmpty() || one.get().equals(month));
        }
    }
}
