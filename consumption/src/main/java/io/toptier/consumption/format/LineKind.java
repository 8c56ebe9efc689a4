package io.toptier.consumption.format;

import io.toptier.consumption.Charge;
import io.toptier.kernel.Month;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many groups of lines say alike, beside whose they are and what they cost.
 *
 * @param ofMonth false for lines of another month
 * @param badPeriod a period that is no date, else null
 */
record LineKind(
        int at,
        ReadRun run,
        boolean ofMonth,
        @Nullable String badPeriod,
        Currency currency,
        Charge charge,
        String offer) {
    /** What ISO 4217 writes where there is no currency. */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    /** All kinds among the groups in the store, by the number that the groups have for them. */
    static List<LineKind> in(LineStore store, List<ReadRun> runs, Month month) {
        var kinds = new ArrayList<LineKind>();
        store.execute(ScanSql.resource("line-kinds.sql"));
        store.query("select * from line_kind order by id", row -> kinds.add(of(row, runs, month)));
        return kinds;
    }

    static Currency currency(String code, ReadRun run) {
        var declared = run.source().currency();
        if (code.isEmpty() && declared != null) {
            return declared;
        }
        try {
            return Currency.getInstance(code.strip());
        } catch (IllegalArgumentException noCurrency) {
            return NO_CURRENCY;
        }
    }

    private static LineKind of(ResultSet row, List<ReadRun> runs, Month month) throws SQLException {
        var at = row.getInt("run");
        var run = runs.get(at);
        var period = row.getString("period");
        var of = run.monthOf(period);
        return new LineKind(
                at,
                run,
                of.isEmpty() || of.get().equals(month),
                of.isEmpty() ? period : null,
                currency(row.getString("currency"), run),
                charge(row, run),
                row.getString("offer"));
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
