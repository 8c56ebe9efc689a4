package io.toptier.bench.contoso;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits an amount by weights so that the parts add up to it exactly: whole units of the 28th decimal, the units left
 * over go to the largest remainders, ties to the first name.
 */
final class SplitTruth {

    private static final int DECIMALS = 28;

    private SplitTruth() {}

    /** @param weights by name; none negative, not all zero */
    static Map<String, BigDecimal> of(BigDecimal amount, Map<String, BigDecimal> weights) {
        var units = amount.abs().setScale(DECIMALS).unscaledValue();
        var whole = whole(weights);
        var sum = whole.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var parts = new TreeMap<String, BigInteger>();
        var remainders = new HashMap<String, BigInteger>();
        whole.forEach((name, weight) -> {
            var division = units.multiply(weight).divideAndRemainder(sum);
            parts.put(name, division[0]);
            remainders.put(name, division[1]);
        });
        for (var name : largestFirst(remainders).subList(0, left(units, parts))) {
            parts.merge(name, BigInteger.ONE, BigInteger::add);
        }
        return amounts(parts, amount.signum());
    }

    /** The weights as whole numbers of the same proportions. */
    private static Map<String, BigInteger> whole(Map<String, BigDecimal> weights) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = new TreeMap<String, BigInteger>();
        weights.forEach((name, weight) -> whole.put(name, weight.setScale(scale).unscaledValue()));
        return whole;
    }

    private static List<String> largestFirst(Map<String, BigInteger> remainders) {
        return remainders.keySet().stream()
                .sorted(Comparator.comparing((String name) -> remainders.get(name))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int left(BigInteger units, Map<String, BigInteger> parts) {
        return units.subtract(parts.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
    }

    private static Map<String, BigDecimal> amounts(Map<String, BigInteger> parts, int sign) {
        var amounts = new TreeMap<String, BigDecimal>();
        parts.forEach((name, units) -> amounts.put(name, new BigDecimal(sign < 0 ? units.negate() : units, DECIMALS)));
        return amounts;
    }
}
