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
 * for the whole organisation. What it has is what can be seen, so too little of it is not known to be too little.
 */
public final class ConsumptionOrSales {
    static final String NAME = "consumption-or-sales";

    private final OwnConsumption consumption;
    private final CountedSales book;
    private final Window window;
    private final Ruling.Found rule;

    private ConsumptionOrSales(OwnConsumption consumption, CountedSales sales, Window window, Ruling.Found rule) {
        this.consumption = consumption;
        this.book = sales.until(window.last());
        this.window = window;
        this.rule = rule;
    }

    /** The months it looks at; empty where no rule says how many. */
    public static Optional<Window> window(Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        return rulebook.ask(ShippedRules.IP_ELIGIBLE_THRESHOLD, on, knownBy)
                .found()
                .map(rule -> window(rule, on));
    }

    static Measure measure(StandingFacts facts, CountedSales sales, Questions questions) {
        var ruling = questions.ask(ShippedRules.IP_ELIGIBLE_THRESHOLD);
        return ruling.found()
                .map(rule -> new ConsumptionOrSales(facts.consumption(), sales, window(rule, questions.on()), rule)
                        .measure(questions))
                .orElseGet(() -> Measure.notKnown(NAME, Questions.whyNot(ruling), null));
    }

    private static Window window(Ruling.Found rule, LocalDate on) {
        return Window.of(on, rule.decimal("months").intValueExact());
    }

    private Measure measure(Questions questions) {
        var sales = new Dollars(sum(window));
        var acr = new Dollars(consumption.in(window));
        var have = rule.flag("billed-sales") && sales.reaches(acr) ? sales : acr;
        var need = new Dollars(rule.decimal("least-usd"));
        var met = have.reaches(need);
        return new Measure(
                NAME,
                1,
                have,
                need,
                met ? State.MET : State.NOT_KNOWN,
                met ? null : projected(need, questions),
                reason(sales, acr, met),
                Basis.of(rule),
                book.bases(),
                Evidence.NONE);
    }

    /** By billed sales alone; consumption is known of single months. */
    private @Nullable LocalDate projected(Dollars need, Questions questions) {
        return questions
                .projection()
                .filter(method -> rule.flag("billed-sales"))
                .flatMap(method -> method.reaches(need.usd(), new SalesMeasure.Total(this::sum), window))
                .orElse(null);
    }

    private String reason(Dollars sales, Dollars acr, boolean met) {
        var known = consumption.monthsIn(window);
        var consumed = known == 0
                ? "its Azure consumption is not known, since no month of " + window + " is frozen"
                : "its Azure consumption " + acr + " in " + Counted.of(known, "frozen month") + " of "
                        + window.months();
        var beyond = met ? "" : "; consumption that Microsoft attributes in other ways is not in the workspace";
        return "billed sales " + sales + "; " + consumed + noDollars() + "; the greater one counts" + beyond;
    }

    private String noDollars() {
        var without = consumption.without().keySet().stream()
                .filter(window::contains)
                .map(month -> month + " (" + consumption.without().get(month) + ")")
                .toList();
        return without.isEmpty() ? "" : ", without " + String.join(", ", without);
    }

    private BigDecimal sum(Window months) {
        return book.in(months).stream().map(CountedSale::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
