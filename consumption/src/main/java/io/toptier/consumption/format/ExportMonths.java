package io.toptier.consumption.format;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.workspace.Workspace;
import java.nio.file.Files;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which months a workspace has exports of. */
public final class ExportMonths {
    private ExportMonths() {}

    /** From what the runs say of themselves; a run that says nothing is looked into. */
    public static SortedSet<Month> of(Workspace workspace, ConsumptionSettings settings) {
        var findings = new Findings(); // the month that reads a run tells what is wrong with it
        var months = new TreeSet<Month>();
        for (var source : settings.sources()) {
            for (var path : source.exports().values()) {
                if (Files.exists(workspace.file(path))) {
                    new RunFinder(workspace, findings)
                            .find(workspace.file(path))
                            .forEach(run -> months.addAll(months(run, source, findings)));
                }
            }
        }
        return months;
    }

    private static SortedSet<Month> months(Run run, CostSource source, Findings findings) {
        if (run.firstDay() == null || run.lastDay() == null) {
            return RunMonths.of(run, source, findings).months();
        }
        var months = new TreeSet<Month>();
        var last = Month.of(run.lastDay());
        for (var month = Month.of(run.firstDay()); month.compareTo(last) <= 0; month = month.next()) {
            months.add(month);
        }
        return months;
    }
}
