package io.toptier.bench.contoso;

import java.math.BigDecimal;

/** Costs as Azure writes them: mostly 9 to 15 decimals, some up to 28, a few with an exponent, a few negative. */
final class Costs {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Costs() {}

    static String near(BigDecimal about, Dice dice) {
        if (dice.oneIn(12)) {
            return dice.near(about, 22 + dice.below(7)).toPlainString();
        }
        if (dice.oneIn(15)) {
            return dice.near(about, 2).toPlainString() + "0000000000";
        }
        return dice.near(about, 9 + dice.below(7)).toPlainString();
    }

    /** A cost of less than a cent, written with an exponent: {@code 5.649E-05}. */
    static String tiny(Dice dice) {
        return dice.near(new BigDecimal("5.5"), 3 + dice.below(10)).toPlainString() + "E-0" + (4 + dice.below(4));
    }

    /** What Azure takes back in a usage line, without calling it a refund. */
    static String takenBack(BigDecimal about, Dice dice) {
        return dice.near(about.multiply(CENT).negate(), 14).toPlainString();
    }
}
