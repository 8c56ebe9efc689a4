package io.toptier.consumption;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What lines cost, in one currency.
 *
 * @param effective amortized: what was consumed
 * @param billed actual: what was invoiced
 * @param effectiveUsd the effective cost in the export's own US dollars; null where a line has none
 * @param lines how many lines of the exports, of both sides
 */
public record Cost(
        BigDecimal effective, BigDecimal billed, @Nullable BigDecimal effectiveUsd, long lines) {
    public static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public Cost plus(Cost other) {
        return new Cost(
                effective.add(other.effective),
                billed.add(other.billed),
                effectiveUsd == null || other.effectiveUsd == null ? null : effectiveUsd.add(other.effectiveUsd),
                lines + other.lines);
    }
}
