package io.toptier.consumption.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount that DuckDB's decimals cannot hold as it is written: an exponent, more than 28 decimals, a huge one. */
final class Amount {
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 300;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Amount() {}

    /** Empty where the text is no number. */
    static Optional<BigDecimal> of(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST || !NUMBER.matcher(stripped).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(stripped);
        return Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT
                        || Math.abs(value.scale()) > LONGEST
                ? Optional.empty()
                : Optional.of(value);
    }
}
