package io.toptier.consumption;

import io.toptier.kernel.CustomerId;

/** What one stage says about a line. */
sealed interface Claim {
    /** The stage does not speak; the next is asked. */
    record Silent() implements Claim {}

    /** The line is this customer's. */
    record Named(CustomerId customer) implements Claim {}

    /** The line belongs to a pool. */
    record Shared(Pool pool) implements Claim {}

    /** The stage speaks, but not clearly: nobody gets the line. */
    record Unclear(Reason reason, String seen) implements Claim {}

    Claim SILENT = new Silent();
}
