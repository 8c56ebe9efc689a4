package io.toptier.consumption.format;

import io.toptier.consumption.Cost;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.ServiceCost;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a group of lines of a row of {@code merged-groups.sql}. */
final class GroupRow {
    private static final String ZERO_GUID = "00000000-0000-0000-0000-000000000000";

    private static final Pattern ENTRY = Pattern.compile("\u001e");
    private static final Pattern FIELD = Pattern.compile("\u001f");

    private final List<LineKind> kinds;

    GroupRow(List<LineKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** Empty for lines of another month. */
    Optional<LineGroup> of(ResultSet row) throws SQLException {
        var kind = kinds.get(row.getInt(GroupColumn.KIND));
        if (!kind.ofMonth()) {
            return Optional.empty();
        }
        var cost = cost(row, kind);
        return Optional.of(new LineGroup(
                kind.at(),
                kind.currency(),
                kind.charge(),
                blankIfNone(row.getString(GroupColumn.SUBSCRIPTION)),
                row.getString(GroupColumn.RESOURCE_GROUP),
                row.getString(GroupColumn.TAGS),
                kind.offer(),
                kind.badPeriod(),
                cost,
                services(row, cost)));
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

    private static Cost cost(ResultSet row, LineKind kind) throws SQLException {
        var lines = row.getLong(GroupColumn.LINES);
        var side = kind.run().side();
        var effective = side.isEffective()
                ? sum(row, GroupColumn.ODD_EFFECTIVE, GroupColumn.EFFECTIVE_UNITS, GroupColumn.EFFECTIVE_REST, lines)
                : BigDecimal.ZERO;
        var billed = side.isBilled()
                ? sum(row, GroupColumn.ODD_BILLED, GroupColumn.BILLED_UNITS, GroupColumn.BILLED_REST, lines)
                : BigDecimal.ZERO;
        var usd = kind.currency().getCurrencyCode().equals("USD") || !side.isEffective() ? effective : usd(row, lines);
        return new Cost(effective, billed, usd, side.isEffective() ? lines : 0, side.isBilled() ? lines : 0);
    }

    /** Nearly every group is of one service. */
    private static List<ServiceCost> services(ResultSet row, Cost cost) throws SQLException {
        if (cost.effectiveLines() == 0) {
            return List.of();
        }
        if (!row.getBoolean(GroupColumn.MANY_SERVICES)) {
            return List.of(
                    new ServiceCost(row.getString(GroupColumn.SERVICE), cost.effective(), cost.effectiveLines()));
        }
        var odd = row.getString(GroupColumn.ODD_EFFECTIVE);
        return ENTRY.splitAsStream(row.getString(GroupColumn.SERVICES))
                .map(entry -> FIELD.split(entry, -1))
                .map(fields -> new ServiceCost(
                        fields[0],
                        sum(odd, new BigDecimal(fields[1]), new BigDecimal(fields[2]), Long.parseLong(fields[3])),
                        Long.parseLong(fields[3])))
                .toList();
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

    private static String blankIfNone(String subscription) {
        return subscription.equals(ZERO_GUID) || subscription.equals("unassigned") ? "" : subscription;
    }
}
