package io.toptier.marketplace;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Trace;
import io.toptier.rulebook.Ruling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the marketplace keeps of a sale; exact, in the sale's currency, negative for a refund. */
public sealed interface SaleFee {
    BilledSale sale();

    /** The rule of the billed day. */
    Ruling ruling();

    /** In a sentence. */
    String reason();

    Trace trace();

    /**
     * The fee is known.
     *
     * @param fee what is kept, after the part that is waived
     * @param waived the part that a private offer saves; zero without one
     * @param waiver null where the sale has no private offer
     * @param reduced the reduced fee of some offers that day, for information; null where there was none
     */
    record Known(
            BilledSale sale,
            Money fee,
            Money waived,
            @Nullable FeeWaiver waiver,
            Ruling.Found ruling,
            Ruling.@Nullable Found reduced)
            implements SaleFee {

        static Known of(
                BilledSale sale, Ruling.Found rule, @Nullable FeeWaiver waiver, Ruling.@Nullable Found reduced) {
            var whole = percent(sale.revenue(), rule.decimal());
            var waived = percent(whole, waiver == null ? BigDecimal.ZERO : waiver.percent());
            return new Known(sale, whole.minus(waived), waived, waiver, rule, reduced);
        }

        @Override
        public String reason() {
            var standard = Decimals.plain(ruling.decimal()) + " percent of the revenue";
            if (waiver == null) {
                return standard;
            }
            return waiver.isGranted()
                    ? standard + ", of which " + Decimals.plain(waiver.percent()) + " percent are waived: "
                            + waiver.reason()
                    : standard + ", whole: " + waiver.reason();
        }

        @Override
        public Trace trace() {
            var steps = new ArrayList<Trace>();
            steps.add(billed(sale));
            steps.add(ruling.trace());
            if (waiver != null) {
                steps.add(new Trace(
                        waiver.reason(),
                        waived + " waived",
                        waiver.offer().place().toString(),
                        List.of(waiver.ruling().trace())));
            }
            if (reduced != null) {
                steps.add(Trace.because(
                        "for information: some offers bore a reduced fee then, which is not applied here",
                        reduced.version().value().toString(),
                        List.of(reduced.trace())));
            }
            return Trace.because(claim(sale), fee.toString(), steps);
        }

        private static Money percent(Money money, BigDecimal percent) {
            return money.times(percent.movePointLeft(2));
        }
    }

    /** No rule that was known gives the fee. */
    record Unknown(BilledSale sale, Ruling ruling) implements SaleFee {
        @Override
        public String reason() {
            return "no rule gives the fee of " + sale.billedOn() + ": " + Unanswered.why(ruling);
        }

        @Override
        public Trace trace() {
            return Trace.because(claim(sale), "not known", List.of(billed(sale), ruling.trace()));
        }
    }

    private static String claim(BilledSale sale) {
        return "the marketplace keeps of sale " + sale.id() + ", billed on " + sale.billedOn();
    }

    private static Trace billed(BilledSale sale) {
        return Trace.of("billed", sale.revenue().toString(), sale.place().toString());
    }
}
