package io.toptier.bench.contoso;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How much each customer used of each pool: what the split of a pool follows. */
final class Telemetry {

    private static final Month SQL_TELEMETRY_LOST = Contoso.LAST;
    private static final int DECIMALS = 3;
    private static final int RANDOM_DECIMALS = 12;

    private Telemetry() {}

    /** The weights of the customers; empty where the month's telemetry is lost. */
    static Map<CustomerId, BigDecimal> weights(Pool pool, Month month) {
        var weights = new TreeMap<CustomerId, BigDecimal>();
        if (isThere(pool, month)) {
            usual(pool)
                    .forEach((customer, usual) ->
                            weights.put(new CustomerId(customer), weight(pool, month, customer, usual)));
        }
        return weights;
    }

    /** The weight that nobody used. */
    static Optional<BigDecimal> idle(Pool pool, Month month) {
        return isThere(pool, month) ? Optional.of(weight(pool, month, "", usualIdle(pool))) : Optional.empty();
    }

    /** {@code telemetry/<month>.csv}; an empty customer is the idle weight. */
    static String table(Month month) {
        var table = new StringBuilder("month,pool,customer,metric,value\n");
        for (var pool : List.of(Pool.values())) {
            idle(pool, month).ifPresent(idle -> table.append(row(month, pool, "", idle)));
            weights(pool, month)
                    .forEach((customer, weight) -> table.append(row(month, pool, customer.value(), weight)));
        }
        return table.toString();
    }

    private static Map<String, String> usual(Pool pool) {
        return switch (pool) {
            case AKS_EASTUS ->
                Map.of(
                        "coho-vineyard", "1460000",
                        "fabrikam", "5210000",
                        "fourth-coffee", "890000",
                        "northwind-traders", "3120000",
                        "relecloud", "410000",
                        "tailspin-toys", "2270000");
            case SQL_POOL ->
                Map.of(
                        "coho-vineyard", "310000",
                        "fourth-coffee", "120000",
                        "litware", "560000",
                        "northwind-traders", "870000",
                        "tailspin-toys", "490000");
            case COSMOS_EU ->
                Map.of(
                        "proseware", "48200000",
                        "relecloud", "91600000",
                        "tailspin-toys", "13900000",
                        "woodgrove-bank", "7700000");
        };
    }

    private static String usualIdle(Pool pool) {
        return switch (pool) {
            case AKS_EASTUS -> "2640000";
            case SQL_POOL -> "700000";
            case COSMOS_EU -> "35000000";
        };
    }

    private static boolean isThere(Pool pool, Month month) {
        return pool != Pool.SQL_POOL || !month.equals(SQL_TELEMETRY_LOST);
    }

    private static BigDecimal weight(Pool pool, Month month, String customer, String usual) {
        return Dice.of(month.toString(), pool.id(), customer)
                .near(new BigDecimal(usual), RANDOM_DECIMALS)
                .setScale(DECIMALS, RoundingMode.DOWN);
    }

    private static String row(Month month, Pool pool, String customer, BigDecimal weight) {
        return String.join(",", month.toString(), pool.id(), customer, pool.metric(), weight.toPlainString()) + "\n";
    }
}
