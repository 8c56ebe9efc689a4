package io.toptier.consumption.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subscriptions that two sources bill: a subscription's export beside its billing account's holds the same charges twice. */
final class Overlaps {
    private final List<ReadRun> runs;
    private final Month month;
    private final Findings findings;

    Overlaps(List<ReadRun> runs, Month month, Findings findings) {
        this.runs = runs;
        this.month = month;
        this.findings = findings;
    }

    void look(LineStore store) {
        var ofTheMonth = ofTheMonth(store);
        if (runs.size() > 1 && !ofTheMonth.isEmpty()) {
            var sql = ScanSql.resource("overlaps.sql").replace("${of_the_month}", String.join(" or ", ofTheMonth));
            store.query(sql, this::take);
        }
    }

    /** Which lines are of the month, as conditions: of two exports one may hold more months than the other. */
    private List<String> ofTheMonth(LineStore store) {
        var conditions = new ArrayList<String>();
        store.query("select distinct run, period from line_group where file is null", row -> {
            var period = row.getString("period");
            if (runs.get(row.getInt("run")).monthOf(period).equals(Optional.of(month))) {
                conditions.add("run = " + row.getInt("run") + " and period = '" + period.replace("'", "''") + "'");
            }
        });
        return conditions;
    }

    private void take(ResultSet row) throws SQLException {
        var first = runs.get(row.getInt("first_run"));
        var second = runs.get(row.getInt("second_run"));
        if (first.source().index() == second.source().index()
                || !first.side().isEffective()
                || !second.side().isEffective()) {
            return;
        }
        var others = row.getLong("subscriptions") - 1;
        var seen = "subscription " + row.getString("example")
                + (others > 0 ? " and " + Counted.of(others, "other") : "") + " in " + first.path() + " too";
        var place = Place.file(second.path());
        findings.add(
                row.getBoolean("same")
                        ? Finding.error(
                                "overlap",
                                place,
                                seen + ", at the same cost",
                                "each charge in one source",
                                "take one of the two sources out of toptier.yaml; the charges are counted twice")
                        : Finding.warning(
                                "overlap",
                                place,
                                seen + ", at different cost",
                                "each charge in one source",
                                "check that the two sources do not hold the same charges"));
    }
}
