package io.toptier.desk.page.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a new rate, as its texts.
 *
 * @param problem why it was refused; empty at first
 */
public record RateForm(String month, String currency, String rate, String source, String problem) {
    RateForm refused(String why) {
        return new RateForm(month, currency, rate, source, why);
    }

    /** As a row of a CSV file. */
    List<String> cells() {
        return Stream.of(month, currency, rate, source)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .toList();
    }
}
