package io.toptier.consumption.format;

import io.toptier.consumption.CostSource;
import io.toptier.consumption.Side;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks into a run that does not say of which days it is. */
final class RunMonths {
    private RunMonths() {}

    static SortedSet<Month> of(Run run) {
        try (var aside = new LineStore(Progress.NONE)) {
            var findings = new Findings(); // whoever reads the run in earnest tells them
            var layouts = new Layouts(aside, findings).of(new RunCheck(findings).present(run), run.declared());
            layouts.forEach(new Scan(aside, findings, 0, Side.BOTH, null)::take);
            var source = new CostSource(0, new TreeMap<>(), null, null, Place.file(run.path()));
            var read = new ReadRun(source, Side.BOTH, new RunChoice(run, List.of()), layouts, 0);
            var periods = new ArrayList<String>();
            aside.query(
                    "select distinct period from line_group where file is null",
                    row -> periods.add(row.getString("period")));
            var months = new TreeSet<Month>();
            periods.stream().map(read::monthOf).flatMap(Optional::stream).forEach(months::add);
            return months;
        }
    }
}
