package io.toptier.consumption.format;

import io.toptier.consumption.ExportRun;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.LineGroups;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The groups of a month, in the store. */
final class StoredLines implements LineGroups {
    private final Month month;
    private final LineStore store;
    private final List<ReadRun> runs;
    private final List<Finding> findings;

    StoredLines(Month month, LineStore store, List<ReadRun> runs, List<Finding> findings) {
        this.month = month;
        this.store = store;
        this.runs = List.copyOf(runs);
        this.findings = List.copyOf(findings);
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public void forEach(Consumer<LineGroup> taker) {
        var rows = new GroupRow(LineKind.in(store, runs, month));
        store.query(ScanSql.resource("merged-groups.sql"), row -> rows.of(row).ifPresent(taker));
    }

    @Override
    public Map<LineGroup, Place> locate(Said said, Collection<LineGroup> groups) {
        return new LineFinder(runs).firstLines(said, groups);
    }

    @Override
    public List<ExportRun> runs() {
        return runs.stream().map(ReadRun::asExportRun).toList();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        store.close();
    }
}
