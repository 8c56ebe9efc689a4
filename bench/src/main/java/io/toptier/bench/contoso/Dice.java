package io.toptier.bench.contoso;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** Chance that comes out the same every time: each thing has its own dice, so that a new thing leaves the others alone. */
final class Dice {

    private static final long SEED = 88_000_2023L;
    private static final int DIGITS_AT_ONCE = 18;
    private static final long ALL_DIGITS = 1_000_000_000_000_000_000L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(String... what) {
        return new Dice(new SplittableRandom(SEED * 31 + String.join("|", what).hashCode()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** From 0 to 1 with so many decimals, all of them random. */
    BigDecimal fraction(int decimals) {
        var fraction = BigDecimal.ZERO;
        for (int shift = DIGITS_AT_ONCE; shift < decimals + DIGITS_AT_ONCE; shift += DIGITS_AT_ONCE) {
            fraction = fraction.add(BigDecimal.valueOf(random.nextLong(ALL_DIGITS), shift));
        }
        return fraction.setScale(decimals, RoundingMode.DOWN);
    }

    /** About so much, give or take a fifth, with so many decimals. */
    BigDecimal near(BigDecimal about, int decimals) {
        var factor = fraction(decimals).multiply(new BigDecimal("0.4")).add(new BigDecimal("0.8"));
        return about.multiply(factor).setScale(decimals, RoundingMode.DOWN);
    }
}
