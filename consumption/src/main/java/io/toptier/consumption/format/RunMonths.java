package io.toptier.consumption.format;

import io.toptier.consumption.CostSource;
import io.toptier.consumption.Side;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The months of a run that does not say of which days it is, as its lines have them.
 *
 * @param unclear whether a line has a date that cannot be read
 */
record RunMonths(SortedSet<Month> months, boolean unclear) {
    /** Looks into its files; what is wrong with them goes to {@code met}. */
    static RunMonths of(Run run, CostSource source, Findings met) {
        try (var aside = new LineStore(Progress.NONE)) {
            var layouts = new Layouts(aside, met).of(new RunCheck(met).present(run), run.declared());
            layouts.forEach(new Scan(aside, met, 0, Side.BOTH, source.dates())::take);
            var read = new ReadRun(source, Side.BOTH, new RunChoice(run, List.of()), layouts, 0);
            var months = new ArrayList<Optional<Month>>();
            aside.query(
                    "select distinct period from line_group where file is null",
                    row -> months.add(read.monthOf(row.getString("period"))));
            return new RunMonths(
                    new TreeSet<>(months.stream().flatMap(Optional::stream).toList()),
                    months.stream().anyMatch(Optional::isEmpty));
        }
    }

    boolean mayHold(Month month) {
        return unclear || months.contains(month);
    }
}
