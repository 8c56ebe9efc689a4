package io.toptier.consumption;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits every amount of a cost by the same weights; the parts carry no lines, since a line cannot be cut. */
final class CostSplit {
    private CostSplit() {}

    static <K extends Comparable<K>> SortedMap<K, Cost> split(Cost cost, SortedMap<K, BigDecimal> weights) {
        var effective = ExactSplit.split(cost.effective(), weights);
        var billed = ExactSplit.split(cost.billed(), weights);
        var usd = cost.effectiveUsd() == null ? null : ExactSplit.split(cost.effectiveUsd(), weights);
        var parts = new TreeMap<K, Cost>();
        for (var key : weights.keySet()) {
            parts.put(
                    key,
                    new Cost(
                            effective.getOrDefault(key, BigDecimal.ZERO),
                            billed.getOrDefault(key, BigDecimal.ZERO),
                            usd == null ? null : usd.get(key),
                            0,
                            0));
        }
        return parts;
    }
}
