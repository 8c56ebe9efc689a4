package io.toptier.consumption;

import java.util.Comparator;

/**
 * Lines that a customer's consumption comes from.
 *
 * @param route how they came to the customer; from a pool, the lines are the pool's and the customer has a share in them
 * @param charge what they are
 */
public record CustomerLines(Route route, ChargeClass charge, LineGroup lines) {

    /** The order that people are shown them in, however they were read. */
    public static final Comparator<CustomerLines> IN_ORDER = Comparator.comparing(CustomerLines::route)
            .thenComparing(one -> one.lines().subscription())
            .thenComparing(one -> one.lines().resourceGroup())
            .thenComparing(one -> one.lines().tags())
            .thenComparing(CustomerLines::charge)
            .thenComparing(one -> one.lines().cost().effective())
            .thenComparing(one -> one.lines().services().toString());
}
