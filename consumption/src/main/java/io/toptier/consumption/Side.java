package io.toptier.consumption;

/** Which cost an export carries. */
public enum Side {
    /** Actual cost: meets the invoice. */
    BILLED,
    /** Amortized cost: what was consumed. */
    EFFECTIVE,
    /** FOCUS carries both; in a usage-only export they are the same. */
    BOTH;

    public boolean isBilled() {
        return this != EFFECTIVE;
    }

    public boolean isEffective() {
        return this != BILLED;
    }
}
