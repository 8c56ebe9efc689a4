package io.toptier.consumption.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks over what was read before anybody counts with it: amounts, dates, currencies, months that are not meant. */
final class Survey {
    private final List<ReadRun> runs;
    private final Month month;
    private final Findings findings;
    private final Map<Integer, Faults> faults = new TreeMap<>();
    private final Map<Elsewhere, Extent> elsewhere = new TreeMap<>();
    private final long[] linesOfMonth;

    Survey(List<ReadRun> runs, Month month, Findings findings) {
        this.runs = runs;
        this.month = month;
        this.findings = findings;
        this.linesOfMonth = new long[runs.size()];
    }

    void look(LineStore store) {
        store.query(ScanSql.resource("survey.sql"), this::take);
        faults.values().forEach(one -> one.tell(findings));
        elsewhere.forEach(this::otherMonth);
        for (int run = 0; run < runs.size(); run++) {
            if (linesOfMonth[run] == 0 && !isBroken(runs.get(run))) {
                findings.add(Finding.note(
                        "no-lines",
                        Place.file(runs.get(run).path()),
                        "no line of " + month,
                        "lines of " + month + ", as a month usually has them",
                        "nothing, if nothing was used; else look whether the export is the right one"));
            }
        }
    }

    /** Then the lines may be there, and it is told already why they were not read. */
    private boolean isBroken(ReadRun run) {
        return findings.inOrder().stream()
                .anyMatch(told -> told.isError() && told.place().file().startsWith(run.path()));
    }

    private void take(ResultSet row) throws SQLException {
        var at = row.getInt("run");
        var run = runs.get(at);
        var period = row.getString("period");
        var of = run.monthOf(period);
        var lines = row.getLong("lines");
        if (of.isPresent() && !of.get().equals(month)) {
            elsewhere.merge(new Elsewhere(at, of.get(), row.getString("currency")), Extent.of(row), Extent::plus);
            return;
        }
        linesOfMonth[at] += lines;
        var found = faults.computeIfAbsent(at, none -> new Faults(run));
        if (of.isEmpty()) {
            found.date(period, lines);
        }
        found.amounts(row.getString("odd_effective"), row.getString("odd_billed"), lines);
        found.currency(row.getString("currency"), lines);
    }

    private void otherMonth(Elsewhere where, Extent extent) {
        var run = runs.get(where.run());
        var place = Place.file(run.path());
        var seen = Counted.of(extent.lines(), "line") + " of " + where.month() + ", effective "
                + Decimals.plain(extent.effective()) + " and billed " + Decimals.plain(extent.billed()) + " "
                + where.currency();
        var remedy = "close that month by itself; the lines are not part of " + month;
        findings.add(
                run.run().mayHold(where.month())
                        ? Finding.note("other-month", place, seen, "lines of " + month, remedy)
                        : Finding.warning("other-month", place, seen, "lines of " + month, remedy));
    }

    private record Elsewhere(int run, Month month, String currency) implements Comparable<Elsewhere> {
        @Override
        public int compareTo(Elsewhere other) {
            var byRun = Integer.compare(run, other.run);
            var byMonth = month.compareTo(other.month);
            return byRun != 0 ? byRun : byMonth != 0 ? byMonth : currency.compareTo(other.currency);
        }
    }

    /** How much lies in another month. */
    private record Extent(long lines, BigDecimal effective, BigDecimal billed) {
        static Extent of(ResultSet row) throws SQLException {
            var lines = row.getLong("lines");
            return new Extent(lines, sum(row, "effective", lines), sum(row, "billed", lines));
        }

        private static BigDecimal sum(ResultSet row, String amount, long lines) throws SQLException {
            return GroupRow.sum(
                    row.getString("odd_" + amount),
                    row.getBigDecimal(amount + "_units"),
                    row.getBigDecimal(amount + "_rest"),
                    lines);
        }

        Extent plus(Extent other) {
            return new Extent(lines + other.lines, effective.add(other.effective), billed.add(other.billed));
        }
    }
}
