package io.toptier.kernel;

import java.math.BigDecimal;

/** How an exact decimal is kept and written: one form for each value, all its digits, never an exponent. */
public final class Decimals {

    private Decimals() {}

    /** The one form of a value: no trailing zeros after the point, never a negative scale. */
    public static BigDecimal canonical(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code 0.0000056}, never {@code 5.6E-6}. */
    public static String plain(BigDecimal value) {
        return canonical(value).toPlainString();
    }
}
