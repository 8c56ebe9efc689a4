package io.toptier.marketplace;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The marketplace's fee of each sale, by the rules of its billed day and of its private offer. */
public final class SaleFees {
    private final Rulebook rulebook;
    private final KnownBy knownBy;
    private final Map<String, FeeWaiver> waivers = new HashMap<>();
    private final Map<RuleId, Map<LocalDate, Ruling>> rulings = new HashMap<>();

    private SaleFees(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    /** Of two private offers that claim a purchase the first counts; who reads them tells of it. */
    public static SaleFees of(Rulebook rulebook, KnownBy knownBy, Collection<PrivateOffer> offers) {
        var fees = new SaleFees(rulebook, knownBy);
        for (var offer : offers) {
            var waiver = FeeWaiver.of(offer, rulebook, knownBy);
            offer.purchaseRecords().forEach(record -> fees.waivers.putIfAbsent(record, waiver));
        }
        return fees;
    }

    public SaleFee of(BilledSale sale) {
        var ruling = ask(ShippedRules.MARKETPLACE_FEE, sale.billedOn());
        return ruling instanceof Ruling.Found rule
                ? SaleFee.Known.of(
                        sale,
                        rule,
                        waivers.get(sale.id().purchaseRecord()),
                        ask(ShippedRules.MARKETPLACE_FEE_REDUCED, sale.billedOn())
                                .found()
                                .orElse(null))
                : new SaleFee.Unknown(sale, ruling);
    }

    private Ruling ask(RuleId rule, LocalDate day) {
        return rulings.computeIfAbsent(rule, first -> new HashMap<>())
                .computeIfAbsent(day, asked -> rulebook.ask(rule, asked, knownBy));
    }
}
