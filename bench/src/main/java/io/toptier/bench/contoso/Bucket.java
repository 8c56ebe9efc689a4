package io.toptier.bench.contoso;

import java.math.BigDecimal;
import java.util.Map;

/** Money and lines under one name. */
final class Bucket {
    private BigDecimal effective = BigDecimal.ZERO;
    private BigDecimal billed = BigDecimal.ZERO;
    private int lines;

    void add(BigDecimal moreEffective, BigDecimal moreBilled, int moreLines) {
        effective = effective.add(moreEffective);
        billed = billed.add(moreBilled);
        lines += moreLines;
    }

    BigDecimal effective() {
        return effective;
    }

    BigDecimal billed() {
        return billed;
    }

    int lines() {
        return lines;
    }

    static BigDecimal effective(Map<String, Bucket> buckets) {
        return buckets.values().stream().map(Bucket::effective).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal billed(Map<String, Bucket> buckets) {
        return buckets.values().stream().map(Bucket::billed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
