package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.util.List;
import java.util.function.Predicate;

/**
 * The partner's billed sales, each counted or excluded.
 *
 * @param counted in the order of the downloads, of all months
 * @param excluded those that the counting rule leaves out
 * @param bases the rules that said so
 */
record SalesBook(List<CountedSale> counted, List<Excluded> excluded, List<Basis> bases) {
    SalesBook {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        bases = List.copyOf(bases);
    }

    record Excluded(BilledSale sale, String why) {}

    /** Without what was billed after a month: what is known to stay when time goes on. */
    SalesBook until(Month last) {
        return new SalesBook(
                counted.stream().filter(one -> one.month().compareTo(last) <= 0).toList(), excluded, bases);
    }

    List<CountedSale> in(Window window) {
        return where(one -> window.contains(one.month()));
    }

    List<CountedSale> where(Predicate<CountedSale> condition) {
        return counted.stream().filter(condition).toList();
    }
}
