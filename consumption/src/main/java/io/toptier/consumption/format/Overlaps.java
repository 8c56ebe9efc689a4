package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Subscriptions that two sources bill: a subscription's export beside its billing account's holds the same charges twice. */
final class Overlaps {
    private final List<ReadRun> runs;
    private final Findings findings;

    Overlaps(List<ReadRun> runs, Findings findings) {
        this.runs = runs;
        this.findings = findings;
    }

    void look(LineStore store) {
        if (runs.size() > 1) {
            store.query(ScanSql.resource("overlaps.sql"), this::take);
        }
    }

    private void take(ResultSet row) throws SQLException {
        var first = runs.get(row.getInt("first_run"));
        var second = runs.get(row.getInt("second_run"));
        if (first.source().index() == second.source().index()
                || !first.side().isEffective()
                || !second.side().isEffective()) {
            return;
        }
        var seen = row.getLong("subscriptions") + " subscriptions that " + first.path() + " has too, as "
                + row.getString("example");
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
