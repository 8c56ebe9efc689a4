package io.toptier.consumption;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits an amount by weights so that the parts add up to it, to the last digit. */
public final class ExactSplit {
    /** As many decimals as Azure writes. */
    static final int SCALE = 28;

    private ExactSplit() {}

    /**
     * Each part is cut at 28 decimals (or the amount's own, if it has more); the units left over go to the largest
     * remainders, ties to the smallest key.
     *
     * @param weights none negative, not all zero
     */
    public static <K extends Comparable<K>> SortedMap<K, BigDecimal> split(
            BigDecimal amount, SortedMap<K, BigDecimal> weights) {
        var scale = Math.max(SCALE, amount.scale());
        var units = amount.abs().setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        var parts = shares(units, integers(weights));
        var split = new TreeMap<K, BigDecimal>();
        parts.forEach((key, part) -> {
            var value = new BigDecimal(part, scale);
            split.put(key, amount.signum() < 0 ? value.negate() : value);
        });
        return split;
    }

    private static <K extends Comparable<K>> SortedMap<K, BigInteger> shares(
            BigInteger units, SortedMap<K, BigInteger> weights) {
        var total = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("cannot split by weights that add up to " + total);
        }
        var floors = new TreeMap<K, BigInteger>();
        var remainders = new ArrayList<Remainder<K>>();
        var left = units;
        for (var entry : weights.entrySet()) {
            var share = units.multiply(entry.getValue()).divideAndRemainder(total);
            floors.put(entry.getKey(), share[0]);
            remainders.add(new Remainder<>(entry.getKey(), share[1]));
            left = left.subtract(share[0]);
        }
        remainders.sort(Comparator.comparing((Remainder<K> one) -> one.size())
                .reversed()
                .thenComparing(Remainder::key));
        remainders.stream()
                .limit(left.intValueExact())
                .forEach(one -> floors.merge(one.key(), BigInteger.ONE, BigInteger::add));
        return floors;
    }

    private static <K extends Comparable<K>> SortedMap<K, BigInteger> integers(SortedMap<K, BigDecimal> weights) {
        var scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = new TreeMap<K, BigInteger>();
        weights.forEach((key, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight must not be negative: " + key + " has " + weight);
            }
            whole.put(key, weight.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
        });
        return whole;
    }

    private record Remainder<K>(K key, BigInteger size) {}
}
