package io.toptier.consumption.format;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.consumption.LineGroups;
import io.toptier.consumption.Side;
import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a month's cost exports: finds the runs, chooses one of each export, scans it, and checks it is whole. */
public final class CostExports {
    private final Workspace workspace;
    private final Month month;
    private final LineStore store;
    private final Progress progress;
    private final Findings findings = new Findings();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<ReadRun> runs = new ArrayList<>();

    private CostExports(Workspace workspace, Month month, LineStore store, Progress progress) {
        this.workspace = workspace;
        this.month = month;
        this.store = store;
        this.progress = progress;
    }

    /** The run that the month is read from, of one side of a source. */
    private record Chosen(CostSource source, Side side, RunChoice choice) {
        long bytes() {
            return choice.run().files().stream()
                    .mapToLong(file -> file.path().toFile().length())
                    .sum();
        }
    }

    /** The caller closes what comes back; errors among its findings mean that it is not whole. */
    public static LineGroups read(Workspace workspace, ConsumptionSettings settings, Month month, Progress progress) {
        var store = new LineStore(progress);
        try {
            var exports = new CostExports(workspace, month, store, progress);
            settings.sources().forEach(exports::choose);
            exports.read();
            return exports.lines();
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private LineGroups lines() {
        new Survey(runs, month, findings).look(store);
        new Overlaps(runs, month, findings).look(store);
        return new StoredLines(month, store, runs, findings.inOrder());
    }

    private void read() {
        var total = chosen.stream().mapToLong(Chosen::bytes).sum();
        long lines = 0;
        long bytes = 0;
        for (var one : chosen) {
            progress.volume(new Progress.Volume(lines, bytes, one.bytes(), total));
            lines += read(one);
            bytes += one.bytes();
        }
        progress.volume(new Progress.Volume(lines, bytes, 0, total));
    }

    private void choose(CostSource source) {
        source.exports().forEach((side, path) -> choose(source, side, path));
        if (!source.exports().containsKey(Side.BOTH) && source.exports().size() == 1) {
            findings.add(oneSided(source));
        }
    }

    private void choose(CostSource source, Side side, String path) {
        var found = new RunFinder(workspace, findings).find(workspace.file(path));
        var ofSide = found.stream().filter(run -> run.declared().mayBe(side)).toList();
        var choice = RunChoice.of(ofSide, month, run -> mayHoldTheMonth(run, source), findings);
        if (choice.isPresent()) {
            chosen.add(new Chosen(source, side, choice.get()));
        } else if (ofSide.size() < found.size()) {
            findings.add(otherDataset(source, side, path, found));
        } else if (workspace.file(path).toFile().exists()) {
            findings.add(noRun(source, path, found));
        }
    }

    /** A run that cannot be read is an error, not an absence. */
    private boolean mayHoldTheMonth(Run run, CostSource source) {
        var met = new Findings();
        var months = RunMonths.of(run, source, met);
        findings.addAll(met.inOrder().stream().filter(Finding::isError).toList());
        return months.mayHold(month);
    }

    private Finding noRun(CostSource source, String path, List<Run> found) {
        return Finding.error(
                "no-run",
                Place.file(path),
                found.isEmpty() ? "no run that can be read" : Counted.of(found.size(), "run") + ", none of " + month,
                "a run that covers " + month,
                "export the month, or correct the path in " + source.place());
    }

    private static Finding otherDataset(CostSource source, Side side, String path, List<Run> found) {
        var types = found.stream()
                .flatMap(run -> Optional.ofNullable(run.declared().type()).stream())
                .distinct()
                .sorted()
                .toList();
        var expected = switch (side) {
            case BILLED -> "ActualCost, as 'billed' has it";
            case EFFECTIVE -> "AmortizedCost, as 'effective' has it";
            case BOTH -> "FocusCost or Usage, as 'focus' and 'usage' have it";
        };
        return Finding.error(
                "dataset-differs",
                Place.file(path),
                "runs of " + String.join(", ", types),
                expected,
                "correct the key or the path in " + source.place());
    }

    private long read(Chosen one) {
        var source = one.source();
        var run = one.choice().run();
        var check = new RunCheck(findings);
        var layouts = new Layouts(store, findings).of(check.present(run), run.declared());
        var at = runs.size();
        var scan = new Scan(store, findings, at, one.side(), source.dates());
        layouts.forEach(scan::take);
        var rows = rowsByFile(at);
        check.rows(run, rows);
        var lines = rows.values().stream().mapToLong(Long::longValue).sum();
        runs.add(new ReadRun(source, one.side(), one.choice(), layouts, lines));
        RunAge.check(run, month).ifPresent(findings::add);
        return lines;
    }

    private Map<String, Long> rowsByFile(int run) {
        var rows = new HashMap<String, Long>();
        store.query(
                "select file, sum(lines)::bigint as lines from line_group where file is not null and run = " + run
                        + " group by file",
                row -> rows.put(row.getString("file"), row.getLong("lines")));
        return rows;
    }

    private static Finding oneSided(CostSource source) {
        return source.exports().containsKey(Side.EFFECTIVE)
                ? Finding.warning(
                        "side-missing",
                        source.place(),
                        "effective (amortized) alone",
                        "billed (actual) beside it",
                        "export the actual cost too; without it nothing can be compared with the invoice")
                : Finding.error(
                        "side-missing",
                        source.place(),
                        "billed (actual) alone",
                        "effective (amortized) beside it",
                        "export the amortized cost too; without it usage paid from commitments has no cost");
    }
}
