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

/** Makes a group of lines of a row of {@code merged-groups.sql}. */
final class GroupRow {
    /** What ISO 4217 writes where there is no currency. */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private static final String ZERO_GUID = "00000000-0000-0000-0000-000000000000";

    private final List<ReadRun> runs;
    private final Month month;
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<List<String>, Charge> charges = new HashMap<>();

    GroupRow(List<ReadRun> runs, Month month) {
        this.runs = List.copyOf(runs);
        this.month = month;
    }

    /** Empty for lines of another month. */
    Optional<LineGroup> of(ResultSet row) throws SQLException {
        var at = row.getInt(GroupColumn.RUN);
        var run = runs.get(at);
        var period = text(row, GroupColumn.PERIOD);
        var of = run.monthOf(period);
        if (of.isPresent() && !of.get().equals(month)) {
            return Optional.empty();
        }
        var currency = currencies.computeIfAbsent(text(row, GroupColumn.CURRENCY), code -> currency(code, run));
        return Optional.of(new LineGroup(
                at,
                currency,
                charge(row, run),
                blankIfNone(text(row, GroupColumn.SUBSCRIPTION)),
                text(row, GroupColumn.RESOURCE_GROUP),
                text(row, GroupColumn.TAGS),
                text(row, GroupColumn.OFFER),
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

    /** Whole units and the rest; where the amounts are odd, their common text times their number. */
    static BigDecimal sum(@Nullable String odd, @Nullable BigDecimal units, @Nullable BigDecimal rest, long lines) {
        if (odd != null) {
            return Amount.of(odd)
                    .map(one -> one.multiply(BigDecimal.valueOf(lines)))
                    .orElse(BigDecimal.ZERO);
        }
        var whole = units == null ? BigDecimal.ZERO : units;
        return rest == null ? whole : whole.add(rest);
    }

    private Charge charge(ResultSet row, ReadRun run) throws SQLException {
        var words = List.of(
                run.vocabulary().name(),
                text(row, GroupColumn.CHARGE_TYPE),
                text(row, GroupColumn.CORRECTION),
                text(row, GroupColumn.PRICING_MODEL),
                text(row, GroupColumn.PUBLISHER),
                text(row, GroupColumn.PROVIDER),
                text(row, GroupColumn.COMMITMENT_STATUS),
                row.getBoolean(GroupColumn.BENEFIT) ? "benefit" : "",
                row.getBoolean(GroupColumn.ALLOCATED) ? "allocated" : "",
                text(row, GroupColumn.PRODUCT));
        return charges.computeIfAbsent(words, none -> charge(words, run));
    }

    private static Charge charge(List<String> words, ReadRun run) {
        return new Charge(
                run.vocabulary(),
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4),
                words.get(5),
                words.get(6),
                !words.get(7).isEmpty(),
                !words.get(8).isEmpty(),
                words.get(9));
    }

    private static Cost cost(ResultSet row, ReadRun run, Currency currency) throws SQLException {
        var lines = row.getLong(GroupColumn.LINES);
        var side = run.side();
        var effective = side.isEffective()
                ? sum(row, GroupColumn.ODD_EFFECTIVE, GroupColumn.EFFECTIVE_UNITS, GroupColumn.EFFECTIVE_REST, lines)
                : BigDecimal.ZERO;
        var billed = side.isBilled()
                ? sum(row, GroupColumn.ODD_BILLED, GroupColumn.BILLED_UNITS, GroupColumn.BILLED_REST, lines)
                : BigDecimal.ZERO;
        var usd = currency.getCurrencyCode().equals("USD") || !side.isEffective() ? effective : usd(row, lines);
        return new Cost(effective, billed, usd, side.isEffective() ? lines : 0, side.isBilled() ? lines : 0);
    }

    private static @Nullable BigDecimal usd(ResultSet row, long lines) throws SQLException {
        var odd = row.getString(GroupColumn.ODD_USD);
        if (odd != null) {
            return Amount.of(odd)
                    .map(amount -> amount.multiply(BigDecimal.valueOf(lines)))
                    .orElse(null);
        }
        return row.getLong(GroupColumn.USD_LINES) == lines
                ? sum(row, GroupColumn.ODD_USD, GroupColumn.USD_UNITS, GroupColumn.USD_REST, lines)
                : null;
    }

    private static BigDecimal sum(ResultSet row, int odd, int units, int rest, long lines) throws SQLException {
        return sum(row.getString(odd), row.getBigDecimal(units), row.getBigDecimal(rest), lines);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    private static String blankIfNone(String subscription) {
        return subscription.equals(ZERO_GUID) || subscription.equals("unassigned") ? "" : subscription;
    }
}
