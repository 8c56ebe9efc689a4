package io.toptier.credit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Parts of an amount that are as even as can be and add up to it, to the last digit. */
final class EvenSplit {
    /** As many decimals as Azure writes; an amount that divides evenly needs fewer. */
    private static final int SCALE = 28;

    private EvenSplit() {}

    /** The units that no even cut can place go to the first parts, one each. */
    static List<BigDecimal> of(BigDecimal amount, int parts) {
        var scale = Math.max(SCALE, amount.scale());
        var units = amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        var cut = units.divideAndRemainder(BigInteger.valueOf(parts));
        var left = cut[1].abs().intValueExact();
        var unit = BigInteger.valueOf(amount.signum());
        var split = new ArrayList<BigDecimal>();
        for (int part = 0; part < parts; part++) {
            split.add(new BigDecimal(part < left ? cut[0].add(unit) : cut[0], scale));
        }
        return split;
    }
}
