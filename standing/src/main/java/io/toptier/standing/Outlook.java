package io.toptier.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the marketplace measures of a window would be with sales more, without counting all sales again. The sales are
 * above zero and within the window, so that nothing that counts already can cease to.
 */
final class Outlook {
    private final Window window;
    private final Buyers buyers;
    private final Transactions transactions;
    private final NewCustomers newCustomers;
    private final BigDecimal billed;
    private final BigDecimal least;
    private final BigDecimal commitmentLeast;
    private final Set<String> counted;
    private final Set<String> countedForCommitment;
    private final Set<String> transacting;
    private final Set<String> won;

    Outlook(
            Window window,
            Buyers buyers,
            Transactions transactions,
            NewCustomers newCustomers,
            BigDecimal billed,
            BigDecimal least,
            BigDecimal commitmentLeast) {
        this.window = window;
        this.buyers = buyers;
        this.transactions = transactions;
        this.newCustomers = newCustomers;
        this.billed = billed;
        this.least = least;
        this.commitmentLeast = commitmentLeast;
        this.counted = transactions.in(window, least);
        this.countedForCommitment = transactions.in(window, commitmentLeast);
        this.transacting = transactions.buyersIn(window, least);
        this.won = newCustomers.in(window);
    }

    Window window() {
        return window;
    }

    boolean isNew(Buyer buyer) {
        return newCustomers.isNew(buyer, window);
    }

    /** The measure's number, or its dollars, with these sales; a measure that sales do not make is an error. */
    BigDecimal with(String measure, List<CountedSale> more) {
        return switch (measure) {
            case "billed-sales" -> more.stream().map(CountedSale::usd).reduce(billed, BigDecimal::add);
            case "net-new-customers" -> BigDecimal.valueOf(won.size() + newCustomers(more));
            case "transactions" ->
                BigDecimal.valueOf(
                        counted.size() + newTransactions(more, counted, least).size());
            case "commitment-transactions" ->
                BigDecimal.valueOf(countedForCommitment.size()
                        + newTransactions(more, countedForCommitment, commitmentLeast)
                                .size());
            case "transacting-customers" -> BigDecimal.valueOf(transactingWith(more));
            default -> throw new IllegalArgumentException("no measure of sales: " + measure);
        };
    }

    private long newCustomers(List<CountedSale> more) {
        Map<Buyer, BigDecimal> byBuyer = more.stream()
                .collect(groupingBy(
                        one -> one.sale().buyer(),
                        mapping(CountedSale::usd, reducing(BigDecimal.ZERO, BigDecimal::add))));
        return byBuyer.entrySet().stream()
                .filter(entry -> !won.contains(buyers.key(entry.getKey()))
                        && newCustomers.wouldBe(entry.getKey(), entry.getValue(), window))
                .count();
    }

    private Set<String> newTransactions(List<CountedSale> more, Set<String> already, BigDecimal leastUsd) {
        Map<String, BigDecimal> byKey = more.stream()
                .collect(groupingBy(
                        one -> transactions.key(one.sale()),
                        mapping(CountedSale::usd, reducing(BigDecimal.ZERO, BigDecimal::add))));
        var fresh = new HashSet<String>();
        byKey.forEach((key, usd) -> {
            if (!already.contains(key) && transactions.wouldBe(key, usd, window, leastUsd)) {
                fresh.add(key);
            }
        });
        return fresh;
    }

    private long transactingWith(List<CountedSale> more) {
        var fresh = newTransactions(more, counted, least);
        var all = new HashSet<>(transacting);
        more.stream()
                .map(CountedSale::sale)
                .filter(sale -> fresh.contains(transactions.key(sale)))
                .map(BilledSale::buyer)
                .map(buyers::key)
                .forEach(all::add);
        return all.size();
    }
}
