package io.toptier.standing;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import io.toptier.rulebook.Ruling;
import io.toptier.standing.Quantity.Count;
import io.toptier.standing.Quantity.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The measures of Top Tier that marketplace sales make, by the thresholds and the counting of a day. */
final class MarketplaceMeasures {
    private final CountedSales all;
    private final CountedSales book;
    private final Window window;
    private final Ruling.Found thresholds;
    private final List<Basis> counting;
    private final Buyers buyers;
    private final Transactions transactions;
    private final NewCustomers newCustomers;
    private final boolean sameLeastForCommitment;
    private final String sight;
    private final Questions questions;

    MarketplaceMeasures(
            StandingFacts facts,
            CountedSales sales,
            Window window,
            Ruling.Found thresholds,
            Ruling.Found rule,
            Questions questions) {
        this.questions = questions;
        this.all = sales;
        this.book = sales.until(window.last());
        this.window = window;
        this.thresholds = thresholds;
        this.counting = concat(Basis.of(rule), sales.bases());
        this.buyers = Buyers.of(rule.text("customer"), book.counted());
        this.transactions = new Transactions(book, buyers, rule.text("transaction"), facts.privateOffers());
        this.newCustomers = new NewCustomers(
                book,
                buyers,
                new Acquaintance(book.counted(), facts.contracts(), buyers::key),
                rule.text("net-new"),
                thresholds.decimal("net-new-above-usd"));
        this.sameLeastForCommitment =
                rule.text("least-amount-of-commitment-transactions").equals("same");
        this.sight = sight();
    }

    Measure billedSales() {
        var measure = new SalesMeasure.Total(this::sum);
        var reason = Counted.of(book.in(window).size(), "billed sale") + " of " + window + " that count";
        return measure(
                "billed-sales", measure, Dollars::new, reason, Evidence.later(() -> SalesEvidence.of(all, window)));
    }

    Measure netNewCustomers() {
        var measure = new SalesMeasure.Tally(newCustomers::in);
        var reason = newCustomers.definition() + "; purchases from other publishers cannot be seen" + sight;
        return measure(
                "net-new-customers", measure, Count::new, reason, Evidence.later(() -> newCustomers.evidence(window)));
    }

    Measure transactions() {
        return transactions("transactions", least());
    }

    Measure transactingCustomers() {
        var measure = new SalesMeasure.Tally(months -> transactions.buyersIn(months, least()));
        var reason = "buyers of the transactions of at least " + Decimals.plain(least()) + " USD";
        return measure(
                "transacting-customers",
                measure,
                Count::new,
                reason,
                Evidence.later(() -> transactions.evidence(window, least())));
    }

    Measure commitmentTransactions() {
        return transactions("commitment-transactions", commitmentLeast());
    }

    private Measure transactions(String name, BigDecimal least) {
        var measure = new SalesMeasure.Tally(months -> transactions.in(months, least));
        var reason = transactions.definition() + ", each at least " + Decimals.plain(least) + " USD";
        return measure(name, measure, Count::new, reason, Evidence.later(() -> transactions.evidence(window, least)));
    }

    private Measure measure(
            String name,
            SalesMeasure measure,
            Function<BigDecimal, Quantity> quantity,
            String reason,
            Evidence evidence) {
        var have = measure.in(window);
        var need = thresholds.decimal(key(name));
        var met = have.compareTo(need) >= 0;
        var projected = met ? null : projected(measure, need);
        return new Measure(
                name,
                1,
                quantity.apply(have),
                quantity.apply(need),
                State.of(met),
                projected,
                reason,
                Basis.of(thresholds),
                counting,
                evidence);
    }

    /** The rule's key for a measure's need. */
    private static String key(String measure) {
        return measure.equals("billed-sales") ? "billed-sales-usd" : measure;
    }

    private BigDecimal least() {
        return thresholds.decimal("transaction-least-usd");
    }

    private BigDecimal commitmentLeast() {
        return sameLeastForCommitment ? least() : BigDecimal.ZERO;
    }

    private BigDecimal sum(Window months) {
        return book.in(months).stream().map(CountedSale::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable LocalDate projected(SalesMeasure measure, BigDecimal need) {
        return questions
                .projection()
                .flatMap(method -> method.reaches(need, measure, window))
                .orElse(null);
    }

    private String sight() {
        var reach = Acquaintance.reach(book.counted());
        return reach == null ? "; no sale is known" : "; no sale before " + Month.of(reach) + " is known";
    }

    private static List<Basis> concat(Basis first, List<Basis> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** What more sales would make of these measures. */
    Outlook outlook() {
        return new Outlook(window, buyers, transactions, newCustomers, sum(window), least(), commitmentLeast());
    }
}
