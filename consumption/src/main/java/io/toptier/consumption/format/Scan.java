package io.toptier.consumption.format;

import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.Side;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
        var parquet = layout.kind() == ExportFile.Kind.PARQUET;
        var refused = scan(sql, parquet ? sql.parquet(files) : sql.csv(files), what(files));
        if (refused.isEmpty()) {
            return;
        }
        if (files.size() > 1) {
            files.forEach(file -> take(layout, List.of(file)));
        } else if (parquet) {
            findings.add(unreadable(files.get(0), refused.get()));
        } else {
            carefully(layout, files.get(0), sql);
        }
    }

    private void carefully(Layout layout, ExportFile file, ScanSql sql) {
        new RowStaging(store, findings).stage(file, layout);
        scan(sql, RowStaging.TABLE, what(List.of(file))).ifPresent(refused -> {
            throw new LineStore.ScanFailed(refused);
        });
    }

    /** Empty where all the rows are in, else none are; a sum too big for the quick way is taken the wide way. */
    private Optional<SQLException> scan(ScanSql sql, String rows, String what) {
        var quick = insert(sql.of(run, rows, false), what);
        return quick.filter(Scan::overflowed).isPresent() ? insert(sql.of(run, rows, true), what) : quick;
    }

    private Optional<SQLException> insert(String sql, String what) {
        try {
            store.execute(what, sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused);
        }
    }

    private static Finding unreadable(ExportFile file, SQLException refused) {
        return Finding.error(
                "unreadable-file",
                Place.file(file.name()),
                String.valueOf(refused.getMessage()).lines().findFirst().orElse("damaged data"),
                "a whole Parquet file",
                "download the file again; none of it was read");
    }

    private static boolean overflowed(SQLException refused) {
        return String.valueOf(refused.getMessage()).contains("Out of Range");
    }

    /** Short enough to leave room for a bar beside it. */
    private static String what(List<ExportFile> files) {
        var first = String.valueOf(files.get(0).path().getFileName());
        return files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
    }
}
