package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.util.List;

/**
 * The partner's billed sales, each counted or excluded.
 *
 * @param counted in the order of the downloads, of all months
 * @param excluded those that do not count, or of which nobody can say
 * @param bases the rules that said so
 */
record CountedSales(List<CountedSale> counted, List<Excluded> excluded, List<Basis> bases) {
    CountedSales {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        bases = List.copyOf(bases);
    }

    /** @param judged whether a rule leaves it out; else nobody can say how much it counts */
    record Excluded(BilledSale sale, String why, boolean judged) {}

    /** Without what was billed after a month: what is known to stay when time goes on. */
    CountedSales until(Month last) {
        return new CountedSales(
                counted.stream().filter(one -> one.month().compareTo(last) <= 0).toList(), excluded, bases);
    }

    List<CountedSale> in(Window window) {
        return counted.stream().filter(one -> window.contains(one.month())).toList();
    }

    /** Those of a window that nobody can count: what is counted there is then a part. */
    List<Excluded> unjudged(Window window) {
        return excluded.stream()
                .filter(one -> !one.judged() && window.contains(one.sale().month()))
                .toList();
    }
}
