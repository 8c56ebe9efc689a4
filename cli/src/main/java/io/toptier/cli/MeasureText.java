package io.toptier.cli;

import io.toptier.standing.Measure;
import io.toptier.standing.Quantity;
import io.toptier.standing.State;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** How a measure's parts are written for people. */
final class MeasureText {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private MeasureText() {}

    /** A sign and a word, so that neither stands alone. */
    static String state(Measure measure) {
        return state(measure.state());
    }

    static String state(State state) {
        return switch (state) {
            case MET -> "✓ met";
            case MISSING -> "✗ missing";
            case NOT_KNOWN -> "? not known";
            case NOT_ASKED -> "· not asked";
        };
    }

    static String shown(@Nullable Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        return quantity instanceof Quantity.Dollars dollars
                ? Amounts.shown(dollars.usd(), DOLLAR) + " USD"
                : quantity.toString();
    }

    static String projected(Measure measure) {
        var day = measure.projected();
        if (day != null) {
            return day.toString();
        }
        var hasTrend = !measure.counting().isEmpty();
        return measure.met() || !hasTrend ? "" : "not in sight";
    }
}
