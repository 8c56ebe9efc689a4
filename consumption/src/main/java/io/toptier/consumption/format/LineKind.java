package io.toptier.consumption.format;

import io.toptier.consumption.Charge;
import io.toptier.consumption.Side;
import io.toptier.kernel.Month;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lines are, apart from whose.
 *
 * @param run the position of their run
 * @param ofMonth false for lines of another month
 * @param badPeriod a billing period that is no date; null for others
 */
record LineKind(
        int run,
        Side side,
        Currency currency,
        Charge charge,
        String offer,
        boolean ofMonth,
        @Nullable String badPeriod) {
    /** All kinds of the store, by their number. */
    static List<LineKind> in(LineStore store, List<ReadRun> runs, Month month) {
        store.execute(ScanSql.resource("line-kinds.sql"));
        var kinds = new ArrayList<LineKind>();
        store.query("select * from line_kind order by kind", row -> kinds.add(of(row, runs, month)));
        return kinds;
    }

    private static LineKind of(ResultSet row, List<ReadRun> runs, Month month) throws SQLException {
        var at = row.getInt("run");
        var run = runs.get(at);
        var period = row.getString("period");
        var of = run.monthOf(period);
        return new LineKind(
                at,
                run.side(),
                run.currencyOf(row.getString("currency")),
                charge(row, run),
                row.getString("offer"),
                of.isEmpty() || of.get().equals(month),
                of.isEmpty() ? period : null);
    }

    private static Charge charge(ResultSet row, ReadRun run) throws SQLException {
        return new Charge(
                run.vocabulary(),
                row.getString("charge_type"),
                row.getString("correction"),
                row.getString("pricing_model"),
                row.getString("publisher"),
                row.getString("provider"),
                row.getString("commitment_status"),
                row.getBoolean("benefit"),
                row.getBoolean("allocated"),
                row.getString("product"));
    }
}
