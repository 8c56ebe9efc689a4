package io.toptier.standing;

import io.toptier.kernel.KnownBy;
import io.toptier.marketplace.BilledSale;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which billed sales count as Marketplace Billed Sales, by the counting rule of the day each was billed on. */
final class SalesCounting {
    private static final String RESOLD = "Cloud Solution Provider";
    private static final String UNCOLLECTED = "Uncollected";
    private static final String EXCLUDE = "exclude";

    private final Rulebook rulebook;
    private final KnownBy knownBy;
    private final Map<LocalDate, Ruling> rulings = new HashMap<>();
    private final Set<Basis> bases = new LinkedHashSet<>();

    private SalesCounting(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    static SalesBook of(List<BilledSale> sales, Rulebook rulebook, KnownBy knownBy) {
        var counting = new SalesCounting(rulebook, knownBy);
        var counted = new ArrayList<CountedSale>();
        var excluded = new ArrayList<SalesBook.Excluded>();
        for (var sale : sales) {
            counting.whyNot(sale)
                    .ifPresentOrElse(
                            why -> excluded.add(new SalesBook.Excluded(sale, why)), () -> counted.add(counted(sale)));
        }
        return new SalesBook(counted, excluded, List.copyOf(counting.bases));
    }

    private static CountedSale counted(BilledSale sale) {
        var usd = sale.revenueUsd();
        if (usd == null) {
            throw new IllegalStateException("a sale without dollars does not count: " + sale);
        }
        return new CountedSale(sale, usd);
    }

    /** Empty where the sale counts. */
    private Optional<String> whyNot(BilledSale sale) {
        if (!knownBy.knows(sale.billedOn())) {
            return Optional.of("billed on " + sale.billedOn() + ", which was not known by " + knownBy);
        }
        var ruling = rulings.computeIfAbsent(
                sale.billedOn(), day -> rulebook.ask(ShippedRules.SALES_COUNTING, day, knownBy));
        var rule = ruling.found();
        if (rule.isEmpty()) {
            return Optional.of(Questions.whyNot(ruling));
        }
        bases.add(Basis.of(rule.get()));
        if (sale.isTrial() && rule.get().text("trials").equals(EXCLUDE)) {
            return Optional.of("a trial");
        }
        if (sale.salesChannel().equalsIgnoreCase(RESOLD)
                && rule.get().text("csp-channel").equals(EXCLUDE)) {
            return Optional.of("sold through a Cloud Solution Provider");
        }
        if (sale.payoutStatus().equalsIgnoreCase(UNCOLLECTED)
                && rule.get().text("uncollected").equals(EXCLUDE)) {
            return Optional.of("not collected");
        }
        if (sale.isRefund() && rule.get().text("refunds").equals("ignore")) {
            return Optional.of("a refund");
        }
        return sale.revenueUsd() == null
                ? Optional.of("no amount in US dollars is known, only " + sale.revenue())
                : Optional.empty();
    }
}
