package io.toptier.desk.web;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How a figure moved.
 *
 * @param icon the Bootstrap icon of the direction, without {@code bi-}
 * @param words how far, against what: {@code 4.2 % over October 2023}
 */
public record Trend(String icon, String words, Tone tone) {

    /** The move between two figures, where more is neither good nor bad. */
    public static Trend between(BigDecimal before, BigDecimal after, String against) {
        var move = after.subtract(before);
        if (move.signum() == 0) {
            return new Trend("arrow-right", "as in " + against, Tone.QUIET);
        }
        var far = before.signum() == 0
                ? Shown.amount(move.abs())
                : Shown.percent(move.abs().divide(before.abs(), MathContext.DECIMAL128));
        return move.signum() > 0
                ? new Trend("arrow-up-right", far + " more than " + against, Tone.QUIET)
                : new Trend("arrow-down-right", far + " less than " + against, Tone.QUIET);
    }
}
