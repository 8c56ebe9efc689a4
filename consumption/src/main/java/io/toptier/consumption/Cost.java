package io.toptier.consumption;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What lines cost, in one currency.
 *
 * @param effective amortized: what was consumed
 * @param billed actual: what was invoiced
 * @param effectiveUsd the effective cost in the export's own US dollars; null where a line has none
 * @param effectiveLines how many lines carry the effective cost
 * @param billedLines how many lines carry the billed cost; in FOCUS they are the same lines
 */
public record Cost(
        BigDecimal effective,
        BigDecimal billed,
        @Nullable BigDecimal effectiveUsd,
        long effectiveLines,
        long billedLines) {
    public static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    public Cost plus(Cost other) {
        return new Cost(
                effective.add(other.effective),
                billed.add(other.billed),
                effectiveUsd == null || other.effectiveUsd == null ? null : effectiveUsd.add(other.effectiveUsd),
                effectiveLines + other.effectiveLines,
                billedLines + other.billedLines);
    }

    /** The same lines and what they were billed, with nothing consumed. */
    Cost withoutEffective() {
        return new Cost(BigDecimal.ZERO, billed, BigDecimal.ZERO, effectiveLines, billedLines);
    }

    /** How many charges: one that stands in the actual and in the amortized file counts once. */
    public long lines() {
        return Math.max(effectiveLines, billedLines);
    }
}
