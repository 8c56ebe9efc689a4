package io.toptier.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Sums millions of decimals exactly: whole numbers by scale, carried over into big ones before they overflow. */
final class ExactTotal {

    private static final int LARGEST_SCALE = 28;
    private static final long NEARLY_FULL = Long.MAX_VALUE / 2;

    private final long[] open = new long[LARGEST_SCALE + 1];
    private final BigInteger[] carried = new BigInteger[LARGEST_SCALE + 1];

    ExactTotal() {
        Arrays.fill(carried, BigInteger.ZERO);
    }

    /** @param unscaled of a size below 10^18 */
    void add(long unscaled, int scale) {
        open[scale] += unscaled;
        if (Math.abs(open[scale]) > NEARLY_FULL) {
            carried[scale] = carried[scale].add(BigInteger.valueOf(open[scale]));
            open[scale] = 0;
        }
    }

    BigDecimal total() {
        var total = BigDecimal.ZERO;
        for (int scale = 0; scale <= LARGEST_SCALE; scale++) {
            total = total.add(new BigDecimal(carried[scale].add(BigInteger.valueOf(open[scale])), scale));
        }
        return total;
    }
}
