package io.toptier.bench.azure;

/**
 * What an export delivers.
 *
 * @param type as in {@code exportConfig.type}: ActualCost, AmortizedCost, FocusCost
 * @param byteOrderMark whether its files start with one
 */
public record Dataset(String type, String version, Columns columns, boolean byteOrderMark) {

    public static final Dataset EA_ACTUAL = new Dataset("ActualCost", "2024-08-01", Columns.EA_2024_08_01, true);
    public static final Dataset EA_AMORTIZED = new Dataset("AmortizedCost", "2024-08-01", Columns.EA_2024_08_01, true);
    public static final Dataset FOCUS = new Dataset("FocusCost", "1.0", Columns.FOCUS_1_0, false);
}
