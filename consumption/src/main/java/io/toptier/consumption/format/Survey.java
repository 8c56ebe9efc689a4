package io.toptier.consumption.format;

import io.toptier.consumption.format.LineFinder.Text;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks over what was read before anybody counts with it: amounts, dates, currencies, months that are not meant. */
final class Survey {
    private static final int MOST_TEXTS = 200;

    private final List<ReadRun> runs;
    private final Month month;
    private final Findings findings;
    private final Map<Integer, Set<Fault>> faults = new TreeMap<>();
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
        faults.forEach((run, found) -> tell(runs.get(run), found));
        elsewhere.forEach(this::otherMonth);
        for (int run = 0; run < runs.size(); run++) {
            if (linesOfMonth[run] == 0) {
                findings.add(Finding.note(
                        "no-lines",
                        Place.file(runs.get(run).path()),
                        "no line of " + month,
                        "charges, usually",
                        "nothing, if nothing was used; else look whether the export is the right one"));
            }
        }
    }

    private void take(ResultSet row) throws SQLException {
        var at = row.getInt("run");
        var run = runs.get(at);
        amount(at, row.getString("odd_effective"), run, Role.EFFECTIVE_COST);
        amount(at, row.getString("odd_billed"), run, Role.BILLED_COST);
        var period = row.getString("period");
        var of = run.monthOf(period);
        if (of.isPresent() && !of.get().equals(month)) {
            elsewhere.merge(new Elsewhere(at, of.get(), row.getString("currency")), Extent.of(row), Extent::plus);
            return;
        }
        linesOfMonth[at] += row.getLong("lines");
        if (of.isEmpty()) {
            fault(
                    at,
                    "bad-date",
                    run.layouts().keySet().stream().anyMatch(one -> one.has(Role.PERIOD_START))
                            ? Role.PERIOD_START
                            : Role.DAY,
                    period);
        }
        currency(at, row.getString("currency"), run);
    }

    private void amount(int at, @Nullable String odd, ReadRun run, Role ofBoth) {
        if (odd != null && Amount.of(odd).isEmpty()) {
            var both = run.layouts().keySet().stream().anyMatch(layout -> layout.has(ofBoth));
            fault(at, odd.isBlank() ? "missing-amount" : "bad-amount", both ? ofBoth : Role.COST, odd);
        }
    }

    private void currency(int at, String code, ReadRun run) {
        var currency = GroupRow.currency(code, run);
        var declared = run.source().currency();
        if (currency.equals(GroupRow.NO_CURRENCY)) {
            fault(at, "bad-currency", Role.CURRENCY, code);
        } else if (declared != null && !declared.equals(currency)) {
            fault(at, "currency-differs", Role.CURRENCY, code);
        }
    }

    private void fault(int run, String code, Role role, String seen) {
        var found = faults.computeIfAbsent(run, none -> new HashSet<>());
        if (found.size() < MOST_TEXTS) {
            found.add(new Fault(code, new Text(role, seen)));
        }
    }

    private void tell(ReadRun run, Set<Fault> found) {
        var texts = new HashSet<Text>();
        found.forEach(fault -> texts.addAll(fault.texts()));
        var places = LineFinder.first(run, texts);
        found.forEach(fault -> findings.add(finding(fault, run, place(fault, places, run))));
    }

    private static Place place(Fault fault, Map<Text, Place> places, ReadRun run) {
        return fault.texts().stream()
                .flatMap(text -> Optional.ofNullable(places.get(text)).stream())
                .min(Comparator.comparing(place -> place.line() == null))
                .orElseGet(() -> Place.file(run.path()));
    }

    private static Finding finding(Fault fault, ReadRun run, Place place) {
        var seen = fault.text().value().isBlank()
                ? "an empty field"
                : "'" + fault.text().value() + "'";
        return switch (fault.code()) {
            case "bad-date" ->
                Finding.error(
                        fault.code(),
                        place,
                        seen,
                        "a date as " + run.dateExample(),
                        "correct the file; if it writes the day first, say 'dates: day-first' in its source; the money is in 'bad-date'");
            case "bad-currency" ->
                Finding.error(
                        fault.code(),
                        place,
                        seen,
                        "an ISO 4217 currency code",
                        "correct the file, or declare 'currency:' in its source; the money is under XXX");
            case "currency-differs" ->
                Finding.error(
                        fault.code(),
                        place,
                        seen,
                        run.source().currency() + ", as " + run.source().place() + " declares",
                        "correct the declaration, or take the currency out of it");
            default ->
                Finding.error(
                        fault.code(),
                        place,
                        seen,
                        "an amount, as 12.34 or 1.2E-05",
                        "download the file again; the line is counted, its amount is not");
        };
    }

    private void otherMonth(Elsewhere where, Extent extent) {
        var run = runs.get(where.run());
        var place = Place.file(run.path());
        var seen = extent.lines() + " lines of " + where.month() + ", effective " + Decimals.plain(extent.effective())
                + " and billed " + Decimals.plain(extent.billed()) + " " + where.currency();
        var remedy = "close that month by itself; the lines are not part of " + month;
        findings.add(
                run.run().mayHold(where.month())
                        ? Finding.note("other-month", place, seen, "lines of " + month, remedy)
                        : Finding.warning("other-month", place, seen, "lines of " + month, remedy));
    }

    private record Fault(String code, Text text) {
        /** A line without a billing period takes its month from its day, so a bad date may stand in either column. */
        List<Text> texts() {
            return text.role() == Role.PERIOD_START ? List.of(text, new Text(Role.DAY, text.value())) : List.of(text);
        }
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
