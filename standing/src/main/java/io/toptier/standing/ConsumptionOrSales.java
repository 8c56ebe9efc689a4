package io.toptier.standing;

import io.toptier.kernel.Counted;
import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import io.toptier.standing.Quantity.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the partner has enough Azure consumed revenue, or billed sales, of the trailing months: the greater one counts,
 * for the whole organisation.
 *
 * @param sales billed sales of the window, in US dollars
 * @param consumption the partner's own, of the months that are known
 */
public record ConsumptionOrSales(
        Window window, BigDecimal sales, BigDecimal consumption, int monthsKnown, Measure measure) {
    static final String NAME = "consumption-or-sales";

    /** The months it looks at; empty where no rule says how many. */
    public static Optional<Window> window(Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        return rulebook.ask(ShippedRules.IP_ELIGIBLE_THRESHOLD, on, knownBy)
                .found()
                .map(rule -> window(rule, on));
    }

    static Optional<ConsumptionOrSales> of(StandingFacts facts, CountedSales book, Questions questions) {
        return questions.found(ShippedRules.IP_ELIGIBLE_THRESHOLD).map(rule -> of(facts, book, questions, rule));
    }

    private static ConsumptionOrSales of(
            StandingFacts facts, CountedSales all, Questions questions, Ruling.Found rule) {
        var window = window(rule, questions.on());
        var book = all.until(window.last());
        var sales = sum(book, window);
        var acr = facts.consumption().in(window);
        var known = facts.consumption().monthsIn(window);
        var counted = rule.flag("billed-sales") ? sales : BigDecimal.ZERO;
        var have = new Dollars(counted.max(acr));
        var need = new Dollars(rule.decimal("least-usd"));
        var met = have.reaches(need);
        var projected = met || !rule.flag("billed-sales") ? null : projected(book, window, need);
        var measure = new Measure(
                NAME,
                1,
                have,
                need,
                met ? State.MET : State.NOT_KNOWN,
                projected,
                reason(window, new Dollars(sales), new Dollars(acr), known, met),
                Basis.of(rule),
                all.bases(),
                Evidence.NONE);
        return new ConsumptionOrSales(window, sales, acr, known, measure);
    }

    private static Window window(Ruling.Found rule, LocalDate on) {
        return Window.of(on, rule.decimal("months").intValueExact());
    }

    private static @Nullable LocalDate projected(CountedSales book, Window window, Dollars need) {
        var total = new SalesMeasure.Total(months -> sum(book, months));
        return new Projection(total, window).reaches(need.usd()).orElse(null);
    }

    private static String reason(Window window, Dollars sales, Dollars acr, int known, boolean met) {
        var consumption = known == 0
                ? "its Azure consumption is not known, since no month of " + window + " is frozen"
                : "its Azure consumption " + acr + " in " + Counted.of(known, "frozen month") + " of "
                        + window.months();
        var beyond = met ? "" : "; consumption that Microsoft attributes in other ways is not in the workspace";
        return "billed sales " + sales + "; " + consumption + "; the greater one counts" + beyond;
    }

    private static BigDecimal sum(CountedSales book, Window months) {
        return book.in(months).stream().map(CountedSale::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
