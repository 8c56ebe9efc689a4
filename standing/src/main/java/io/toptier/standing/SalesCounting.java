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

    static CountedSales of(List<BilledSale> sales, Rulebook rulebook, KnownBy knownBy) {
        var counting = new SalesCounting(rulebook, knownBy);
        var counted = new ArrayList<CountedSale>();
        var excluded = new ArrayList<CountedSales.Excluded>();
        for (var sale : sales) {
            counting.whyNot(sale).ifPresentOrElse(excluded::add, () -> counted.add(counted(sale)));
        }
        return new CountedSales(counted, excluded, List.copyOf(counting.bases));
    }

    private static CountedSale counted(BilledSale sale) {
        var usd = sale.revenueUsd();
        if (usd == null) {
            throw new IllegalStateException("a sale without dollars does not count: " + sale);
        }
        return new CountedSale(sale, usd);
    }

    /** Empty where the sale counts. */
    private Optional<CountedSales.Excluded> whyNot(BilledSale sale) {
        if (!knownBy.knows(sale.billedOn())) {
            return out(sale, "billed on " + sale.billedOn() + ", which was not known by " + knownBy);
        }
        var ruling = rulings.computeIfAbsent(
                sale.billedOn(), day -> rulebook.ask(ShippedRules.SALES_COUNTING, day, knownBy));
        var rule = ruling.found();
        if (rule.isEmpty()) {
            return Optional.of(new CountedSales.Excluded(sale, Questions.whyNot(ruling), false));
        }
        bases.add(Basis.of(rule.get()));
        return byRule(sale, rule.get());
    }

    private static Optional<CountedSales.Excluded> byRule(BilledSale sale, Ruling.Found rule) {
        if (sale.isTrial() && rule.text("trials").equals(EXCLUDE)) {
            return out(sale, "a trial");
        }
        if (sale.salesChannel().equalsIgnoreCase(RESOLD)
                && rule.text("csp-channel").equals(EXCLUDE)) {
            return out(sale, "sold through a Cloud Solution Provider");
        }
        if (sale.payoutStatus().equalsIgnoreCase(UNCOLLECTED)
                && rule.text("uncollected").equals(EXCLUDE)) {
            return out(sale, "not collected");
        }
        if (sale.isRefund() && rule.text("refunds").equals("ignore")) {
            return out(sale, "a refund");
        }
        return sale.revenueUsd() == null
                ? Optional.of(new CountedSales.Excluded(sale, "no amount in US dollars is known", false))
                : Optional.empty();
    }

    private static Optional<CountedSales.Excluded> out(BilledSale sale, String why) {
        return Optional.of(new CountedSales.Excluded(sale, why, true));
    }
}
