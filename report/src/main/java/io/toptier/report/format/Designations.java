package io.toptier.report.format;

import io.toptier.kernel.Findings;
import io.toptier.report.Designation;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Spans;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** Reads {@code designations.csv}: held from the day it was attained until, and without, the day it lapses. */
public final class Designations {
    public static final Columns COLUMNS = new Columns(List.of("designation", "attained_on"), List.of("lapses_on"));

    private Designations() {}

    static List<Designation> read(Workspace workspace, Findings findings) {
        return new Table(workspace, COLUMNS, findings)
                .read("designations.csv").stream()
                        .flatMap(row -> designation(row, findings).stream())
                        .toList();
    }

    private static Optional<Designation> designation(Row row, Findings findings) {
        var name = row.required("designation");
        var attained = row.required("attained_on").flatMap(present -> row.day("attained_on"));
        var lapses = row.day("lapses_on").orElse(null);
        if (name.isEmpty() || attained.isEmpty()) {
            return Optional.empty();
        }
        return Spans.of(attained.get(), lapses, row.place(), findings).map(held -> new Designation(name.get(), held));
    }
}
