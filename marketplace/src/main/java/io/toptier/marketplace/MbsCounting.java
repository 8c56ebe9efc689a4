package io.toptier.marketplace;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which sales count as Marketplace Billed Sales (MBS), by rule {@code sales-counting} of the billed day. The program does
 * not define MBS; the rule is inferred, and its switches are the operator's to set.
 */
public final class MbsCounting {
    private static final String INCLUDE = "include";
    private static final String DEDUCT = "deduct";
    private static final String ESTIMATED_USD = "estimated-usd";

    private final Rulebook rulebook;
    private final KnownBy knownBy;
    private final Map<LocalDate, Ruling> rulings = new HashMap<>();

    private MbsCounting(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    public static MbsCounting of(Rulebook rulebook, KnownBy knownBy) {
        return new MbsCounting(rulebook, knownBy);
    }

    public Judgement judge(BilledSale sale) {
        var ruling = rulings.computeIfAbsent(
                sale.billedOn(), day -> rulebook.ask(ShippedRules.SALES_COUNTING, day, knownBy));
        return ruling instanceof Ruling.Found rule
                ? judge(sale, rule)
                : new Judgement.Unknown("no rule says what counts: " + Unanswered.why(ruling), ruling);
    }

    private static Judgement judge(BilledSale sale, Ruling.Found rule) {
        var excluded = future(sale, rule.knownBy())
                .or(() -> trial(sale, rule))
                .or(() -> resold(sale, rule))
                .or(() -> uncollected(sale, rule))
                .or(() -> refund(sale, rule));
        if (excluded.isPresent()) {
            return new Judgement.Excluded(excluded.get(), rule);
        }
        if (!rule.text("amount").equals(ESTIMATED_USD)) {
            return new Judgement.Unknown("the rule counts another amount than Microsoft's estimate in dollars", rule);
        }
        return sale.revenueUsd() == null
                ? new Judgement.Unknown("the download has no estimate in dollars", rule)
                : new Judgement.Counted(sale.revenueUsd(), rule);
    }

    /** Asked as known by a day, nothing counts that was billed after it. */
    private static Optional<String> future(BilledSale sale, KnownBy knownBy) {
        return unless(
                knownBy.knows(sale.billedOn()), "billed on " + sale.billedOn() + ", which was not known by " + knownBy);
    }

    private static Optional<String> trial(BilledSale sale, Ruling.Found rule) {
        return unless(!sale.isTrial() || rule.text("trials").equals(INCLUDE), "a trial");
    }

    private static Optional<String> resold(BilledSale sale, Ruling.Found rule) {
        return unless(
                !PartnerCenterWords.isResold(sale.salesChannel())
                        || rule.text("csp-channel").equals(INCLUDE),
                "sold through a Cloud Solution Provider");
    }

    private static Optional<String> uncollected(BilledSale sale, Ruling.Found rule) {
        return unless(
                !sale.isUncollected() || rule.text("uncollected").equals(INCLUDE),
                "not collected from the customer, as its payout is '" + sale.payoutStatus() + "'");
    }

    private static Optional<String> refund(BilledSale sale, Ruling.Found rule) {
        return unless(!sale.isRefund() || rule.text("refunds").equals(DEDUCT), "a refund, which is not deducted");
    }

    private static Optional<String> unless(boolean counts, String reason) {
        return counts ? Optional.empty() : Optional.of(reason);
    }

    /** Whether a sale counts, and by which rule. */
    public sealed interface Judgement {
        Ruling ruling();

        String reason();

        /** @param usd Microsoft's estimate, negative for a refund that is deducted */
        record Counted(BigDecimal usd, Ruling.Found ruling) implements Judgement {
            @Override
            public String reason() {
                return "counted at Microsoft's estimate in dollars";
            }
        }

        record Excluded(String reason, Ruling.Found ruling) implements Judgement {}

        /** Nobody can say: the rules are silent or in conflict, or the amount is missing. */
        record Unknown(String reason, Ruling ruling) implements Judgement {}
    }
}
