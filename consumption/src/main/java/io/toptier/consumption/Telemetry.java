package io.toptier.consumption;

import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How much each customer used of each pool in a month.
 *
 * @param weights pool → customer as the file names it → weight; the empty customer is the pool's idle weight
 * @param places pool → customer as the file names it → where it is first named
 */
public record Telemetry(Map<String, SortedMap<String, BigDecimal>> weights, Map<String, Map<String, Place>> places) {
    public static final String IDLE = "";

    public Telemetry {
        weights = Map.copyOf(weights);
        places = Map.copyOf(places);
    }

    /** Of weights that stand in no file. */
    public Telemetry(Map<String, SortedMap<String, BigDecimal>> weights) {
        this(weights, Map.of());
    }

    Optional<Place> placeOf(String pool, String customer) {
        return Optional.ofNullable(places.getOrDefault(pool, Map.of()).get(customer));
    }
}
