package io.toptier.credit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The amount that credit is counted on. What share of it retires a seller's quota is not public, so it is never what the
 * seller earned.
 */
public enum Basis {
    /** The billed sale, gross of the marketplace fee. */
    MBS(Measure.MBS),
    /** The consumption that was measured. */
    PRACR_ACTUAL(Measure.PRACR),
    /** A percent of the monthly contract value that stands for consumption. */
    PRACR_EAC(Measure.PRACR);

    public static final Map<String, Basis> BY_KEY =
            Arrays.stream(values()).collect(toUnmodifiableMap(Basis::key, basis -> basis));

    private final Measure measure;

    Basis(Measure measure) {
        this.measure = measure;
    }

    public Measure measure() {
        return measure;
    }

    /** {@code pracr-actual}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
