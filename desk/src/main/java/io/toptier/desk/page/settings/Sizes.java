package io.toptier.desk.page.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
public final class Sizes {
    private static final int STEP = 1024;
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};

    private Sizes() {}

    /** {@code 812 bytes}, {@code 1.4 MB}. */
    public static String of(long bytes) {
        var unit = 0;
        var size = BigDecimal.valueOf(bytes);
        while (size.compareTo(BigDecimal.valueOf(STEP)) >= 0 && unit < UNITS.length - 1) {
            size = size.divide(BigDecimal.valueOf(STEP));
            unit++;
        }
        return size.setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP) + " " + UNITS[unit];
    }
}
