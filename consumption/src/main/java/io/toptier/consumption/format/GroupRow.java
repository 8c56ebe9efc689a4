package io.toptier.consumption.format;

import io.toptier.consumption.Charge;
import io.toptier.consumption.Cost;
import io.toptier.consumption.LineGroup;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a group of lines of a row of the store. */
final class GroupRow {
    /** What ISO 4217 writes where there is no currency. */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private static final String ZERO_GUID = "00000000-0000-0000-0000-000000000000";

    private final List<ReadRun> runs;
    private final Month month;
    private final Map<String, Currency> currencies = new HashMap<>();

    GroupRow(List<ReadRun> runs, Month month) {
        this.runs = List.copyOf(runs);
        this.month = month;
    }

    /** Empty for lines of another month. */
    Optional<LineGroup> of(ResultSet row) throws SQLException {
        var run = runs.get(row.getInt("run"));
        var period = row.getString("period");
        var of = run.monthOf(period);
        if (of.isPresent() && !of.get().equals(month)) {
            return Optional.empty();
        }
        var currency = currencies.computeIfAbsent(row.getString("currency"), code -> currency(code, run));
        return Optional.of(new LineGroup(
                row.getInt("run"),
                currency,
                charge(row, run),
                blankIfZero(row.getString("subscription")),
                row.getString("resource_group"),
                row.getString("tags"),
                row.getString("offer"),
                of.isEmpty() ? period : null,
                cost(row, run, currency)));
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

    private static Cost cost(ResultSet row, ReadRun run, Currency currency) throws SQLException {
        var lines = row.getLong("lines");
        var effective = sum(row, "effective", lines);
        var usd = currency.getCurrencyCode().equals("USD") ? effective : usd(row, run, lines);
        return new Cost(
                effective,
                sum(row, "billed", lines),
                usd,
                run.side().isEffective() ? lines : 0,
                run.side().isBilled() ? lines : 0);
    }

    private static @Nullable BigDecimal usd(ResultSet row, ReadRun run, long lines) throws SQLException {
        if (!run.side().isEffective()) {
            return BigDecimal.ZERO;
        }
        var odd = row.getString("odd_usd");
        if (odd != null) {
            return Amount.of(odd)
                    .map(amount -> amount.multiply(BigDecimal.valueOf(lines)))
                    .orElse(null);
        }
        return row.getLong("usd_lines") == lines ? sum(row, "usd", lines) : null;
    }

    /** Whole units and the rest; where the amounts were odd, their common text times their number. */
    static BigDecimal sum(ResultSet row, String amount, long lines) throws SQLException {
        var odd = amount.equals("usd") ? null : row.getString("odd_" + amount);
        if (odd != null) {
            return Amount.of(odd)
                    .map(one -> one.multiply(BigDecimal.valueOf(lines)))
                    .orElse(BigDecimal.ZERO);
        }
        var units = row.getBigDecimal(amount + "_units");
        var rest = row.getBigDecimal(amount + "_rest");
        return (units == null ? BigDecimal.ZERO : units).add(rest == null ? BigDecimal.ZERO : rest);
    }

    private static String blankIfZero(String subscription) {
        return subscription.equals(ZERO_GUID) || subscription.equals("unassigned") ? "" : subscription;
    }
}
