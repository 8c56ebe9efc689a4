package io.toptier.consumption.format;

import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.Side;
import io.toptier.kernel.Findings;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the files of a run into the store: fast where they are as they should be, carefully where they are not. */
final class Scan {
    private final LineStore store;
    private final Findings findings;
    private final int run;
    private final Side side;
    private final @Nullable DateOrder dates;

    Scan(LineStore store, Findings findings, int run, Side side, @Nullable DateOrder dates) {
        this.store = store;
        this.findings = findings;
        this.run = run;
        this.side = side;
        this.dates = dates;
    }

    void take(Layout layout, List<ExportFile> files) {
        var sql = new ScanSql(layout, side, dates);
        var rows = layout.kind() == ExportFile.Kind.PARQUET ? sql.parquet(files) : sql.csv(files);
        if (scanned(sql, rows, what(files))) {
            return;
        }
        if (files.size() > 1) {
            files.forEach(file -> take(layout, List.of(file)));
        } else if (layout.kind() == ExportFile.Kind.PARQUET) {
            throw new IllegalStateException("cannot scan " + files.get(0).name());
        } else {
            carefully(layout, files.get(0), sql);
        }
    }

    private void carefully(Layout layout, ExportFile file, ScanSql sql) {
        new RowStaging(store, findings).stage(file, layout);
        if (!scanned(sql, RowStaging.TABLE, file.name())) {
            throw new IllegalStateException("cannot scan the rows of " + file.name());
        }
    }

    /** Whether the rows are in; a sum too big for the quick way is taken the wide way. */
    private boolean scanned(ScanSql sql, String rows, String what) {
        for (var wide : new boolean[] {false, true}) {
            try {
                store.execute(what, sql.of(run, rows, wide));
                return true;
            } catch (SQLException refused) {
                if (!overflowed(refused)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean overflowed(SQLException refused) {
        return String.valueOf(refused.getMessage()).contains("Out of Range");
    }

    private static String what(List<ExportFile> files) {
        return files.size() == 1 ? files.get(0).name() : files.get(0).name() + " and " + (files.size() - 1) + " more";
    }
}
