package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.credit.Authority;
import io.toptier.credit.CreditBooks;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Measure;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.StatementTotal;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one seller gets, as a page that could be sent to them. */
final class SellerPage {
    private final CreditBooks books;

    SellerPage(CreditBooks books) {
        this.books = books;
    }

    List<String> of(Optional<SellerId> seller, List<Line> lines) {
        var page = new ArrayList<String>();
        page.add(seller.map(this::title).orElse("No seller: no deal that is known for certain names one"));
        page.addAll(entries(lines).lines());
        page.add("");
        page.addAll(totals(lines.stream().map(Line::entry).toList()).lines());
        page.add(CreditWords.BASIS);
        page.addAll(retired(lines));
        page.addAll(inferences(lines));
        if (lines.stream().anyMatch(line -> line.claim().partial())) {
            page.add("'so far' marks months that are still open.");
        }
        return page;
    }

    private String title(SellerId id) {
        return books.deals()
                .seller(id)
                .map(one -> Stream.of(one.name() + " (" + id + ")", one.role(), one.area())
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + ", " + right)
                        .orElse(id.value()))
                .orElse(id.value());
    }

    private TextTable entries(List<Line> lines) {
        var table = new TextTable(LEFT, LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT, LEFT);
        table.row("day", "customer", "measure", "source", "amount", "", "rule", "trust", "booked")
                .rule();
        for (var line : lines) {
            var entry = line.entry();
            var account = entry.account();
            table.row(
                    account.earnedOn().toString(),
                    CreditNames.customer(books, account.customer()),
                    account.measure().toString(),
                    account.source().id(),
                    Amounts.shown(entry.amount(), account.currency()),
                    account.currency() + (line.claim().partial() ? ", so far" : ""),
                    entry.authority().rule() + " of " + entry.authority().published(),
                    CreditWords.trust(entry.authority().trust()),
                    entry.bookedOn() == null ? "not yet" : entry.bookedOn().toString());
        }
        return table;
    }

    private static TextTable totals(List<CreditEntry> entries) {
        var table = new TextTable(LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT);
        for (var total : StatementTotal.of(entries)) {
            table.row(
                    total.measure().toString(),
                    CreditWords.time(total),
                    CreditWords.amount(total),
                    total.currency(),
                    CreditWords.trust(total.trust()),
                    rounding(total, entries));
        }
        return table;
    }

    /** Rounded items and this add up to the rounded total. */
    private static String rounding(StatementTotal total, List<CreditEntry> entries) {
        var currency = Currency.getInstance(total.currency());
        var items = entries.stream()
                .filter(entry -> isOf(entry, total))
                .map(entry -> new Money(entry.amount(), currency).rounded())
                .reduce(Money.zero(currency), Money::plus);
        var rest = new Money(total.amount(), currency).rounded().minus(items);
        return rest.isZero() ? "" : Amounts.shown(rest) + " of it is rounding";
    }

    private static boolean isOf(CreditEntry entry, StatementTotal total) {
        var account = entry.account();
        return account.measure() == total.measure()
                && account.currency().getCurrencyCode().equals(total.currency())
                && FiscalYear.of(account.earnedOn()).equals(total.fiscalYear())
                && (total.quarter() == null || total.quarter() == FiscalYear.quarterOf(account.earnedOn()));
    }

    private static List<String> retired(List<Line> lines) {
        var sums = new LinkedHashMap<Rate, Money>();
        for (var line : lines) {
            var retired = line.retired();
            if (retired != null) {
                var account = line.entry().account();
                var rate = new Rate(account.measure(), retired.percent(), account.currency(), retired.evidence());
                sums.merge(rate, new Money(retired.amount(), account.currency()), Money::plus);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().words(sum.getValue()))
                .toList();
    }

    /** What is concluded and not Microsoft's word, beside the rules of the entries themselves. */
    private List<String> inferences(List<Line> lines) {
        var counts = new TreeMap<RuleId, Integer>();
        lines.stream()
                .flatMap(line -> line.support().stream())
                .filter(Authority::isInferred)
                .forEach(rule -> counts.merge(rule.rule(), 1, Integer::sum));
        var inferences = new ArrayList<String>();
        counts.forEach((rule, count) -> inferences.add("Inferred, not Microsoft's word: rule %s (%s), of %d %s."
                .formatted(rule, title(rule), count, count == 1 ? "entry" : "entries")));
        return inferences;
    }

    private String title(RuleId id) {
        return books.rulebook().rule(id).map(Rule::title).orElse(id.value());
    }

    /** What the operator states of how much retires quota. */
    private record Rate(Measure measure, BigDecimal percent, Currency currency, String evidence) {
        String words(Money sum) {
            return "By the operator's word %s %% of %s in %s retires quota: %s. Evidence: %s"
                    .formatted(percent.toPlainString(), measure, currency, Amounts.shown(sum), evidence);
        }
    }
}
