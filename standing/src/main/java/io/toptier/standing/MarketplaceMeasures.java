package io.toptier.standing;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import io.toptier.rulebook.Ruling;
import io.toptier.standing.Evidence.Item;
import io.toptier.standing.Quantity.Count;
import io.toptier.standing.Quantity.Dollars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    MarketplaceMeasures(
            StandingFacts facts, CountedSales sales, Window window, Ruling.Found thresholds, Ruling.Found rule) {
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
        return measure("billed-sales", measure, Dollars::new, reason, salesEvidence());
    }

    Measure netNewCustomers() {
        var measure = new SalesMeasure.Tally(newCustomers::in);
        var reason = newCustomers.definition() + "; purchases from other publishers cannot be seen" + sight;
        return measure("net-new-customers", measure, Count::new, reason, newCustomers.evidence(window));
    }

    Measure transactions() {
        return transactions("transactions", least());
    }

    Measure transactingCustomers() {
        var measure = new SalesMeasure.Tally(months -> transactions.buyersIn(months, least()));
        var reason = "buyers of the transactions of at least " + Decimals.plain(least()) + " USD";
        return measure("transacting-customers", measure, Count::new, reason, transactions.evidence(window, least()));
    }

    Measure commitmentTransactions() {
        return transactions("commitment-transactions", commitmentLeast());
    }

    private Measure transactions(String name, BigDecimal least) {
        var measure = new SalesMeasure.Tally(months -> transactions.in(months, least));
        var reason = transactions.definition() + ", each at least " + Decimals.plain(least) + " USD";
        return measure(name, measure, Count::new, reason, transactions.evidence(window, least));
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
        var projected =
                met ? null : new Projection(measure, window).reaches(need).orElse(null);
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

    private Evidence salesEvidence() {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        for (var one : all.counted()) {
            var inside = window.contains(one.month());
            (inside ? counted : excluded)
                    .add(item(one.sale(), new Dollars(one.usd()).toString(), inside ? "counts" : beside(one.month())));
        }
        all.excluded()
                .forEach(one ->
                        excluded.add(item(one.sale(), one.sale().revenue().toString(), one.why())));
        return new Evidence(counted, excluded);
    }

    private String beside(Month month) {
        return month.compareTo(window.first()) < 0 ? "before the window" : "after the window";
    }

    private static Item item(BilledSale sale, String amount, String why) {
        var what = sale.id() + " billed " + sale.month() + ", " + sale.buyer().name() + ", " + sale.offer();
        return new Item(what, amount, why, List.of(sale));
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
