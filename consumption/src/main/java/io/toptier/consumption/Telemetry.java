package io.toptier.consumption;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * How much each customer used of each pool in a month.
 *
 * @param weights pool → customer as the file names it → weight; the empty customer is the pool's idle weight
 */
public record Telemetry(Map<String, SortedMap<String, BigDecimal>> weights) {
    public static final String IDLE = "";

    public Telemetry {
        weights = Map.copyOf(weights);
    }
}
