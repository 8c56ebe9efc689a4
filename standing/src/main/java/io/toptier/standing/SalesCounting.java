package io.toptier.standing;

import io.toptier.kernel.KnownBy;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sorts billed sales into those that count as Marketplace Billed Sales and those that do not, with the reason. */
final class SalesCounting {
    private final MbsCounting counting;
    private final List<CountedSale> counted = new ArrayList<>();
    private final List<CountedSales.Excluded> excluded = new ArrayList<>();
    private final Set<Basis> bases = new LinkedHashSet<>();

    private SalesCounting(Rulebook rulebook, KnownBy knownBy) {
        this.counting = MbsCounting.of(rulebook, knownBy);
    }

    static CountedSales of(List<BilledSale> sales, Rulebook rulebook, KnownBy knownBy) {
        var sorting = new SalesCounting(rulebook, knownBy);
        sales.forEach(sorting::take);
        return new CountedSales(sorting.counted, sorting.excluded, List.copyOf(sorting.bases));
    }

    private void take(BilledSale sale) {
        var judgement = counting.judge(sale);
        judgement.ruling().found().map(Basis::of).ifPresent(bases::add);
        if (judgement instanceof Judgement.Counted counts) {
            counted.add(new CountedSale(sale, counts.usd()));
        } else {
            var judged = judgement instanceof Judgement.Excluded;
            excluded.add(new CountedSales.Excluded(sale, judgement.reason(), judged));
        }
    }
}
