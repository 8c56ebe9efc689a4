package io.toptier.consumption;

/**
 * Lines that a customer's consumption comes from.
 *
 * @param route how they came to the customer; from a pool, the lines are the pool's and the customer has a share in them
 * @param charge what they are
 */
public record CustomerLines(Route route, ChargeClass charge, LineGroup lines) {}
