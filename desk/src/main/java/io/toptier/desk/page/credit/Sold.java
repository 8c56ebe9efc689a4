package io.toptier.desk.page.credit;

import io.toptier.credit.Account;
import io.toptier.credit.Claim;
import io.toptier.credit.Source;
import io.toptier.credit.WantedCredit;
import io.toptier.deals.Deal;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The billed sales by the source their credit names, and the deals they came of. */
record Sold(Map<String, BilledSale> sales, Map<String, Deal> deals, Map<String, String> solutions) {

    static Sold of(Answers answers) {
        return answers.once("credit-sold", "", (workspace, unused) -> {
                    var books = answers.creditBooks().value();
                    var wanted = WantedCredit.of(books, new Findings());
                    var sales = new HashMap<String, BilledSale>();
                    var deals = new HashMap<String, Deal>();
                    for (var sale : books.sales()) {
                        sales.put(sale.id().toString(), sale);
                        wanted.deal(sale).ifPresent(deal -> deals.put(sale.id().toString(), deal));
                    }
                    var names = books.solutions().stream()
                            .collect(Collectors.toMap(
                                    solution -> solution.id().value(), Solution::name, (first, next) -> first));
                    return new Sold(sales, deals, names);
                })
                .value();
    }

    Optional<Deal> deal(Source source) {
        return Optional.ofNullable(source.kind().equals(Source.SALE) ? deals.get(source.id()) : null);
    }

    Optional<Deal> deal(BilledSale sale) {
        return Optional.ofNullable(deals.get(sale.id().toString()));
    }

    String what(Claim claim) {
        return what(claim.source(), claim.earnedOn());
    }

    String what(Account account) {
        return what(account.source(), account.earnedOn());
    }

    /** {@code Contoso Insight Desk, team}, or the month that was reported. */
    private String what(Source source, LocalDate earnedOn) {
        if (!source.kind().equals(Source.SALE)) {
            return "Azure consumption of " + Shown.month(Month.of(earnedOn));
        }
        var sale = sales.get(source.id());
        return sale == null ? "a sale that is no longer there" : what(sale);
    }

    String what(BilledSale sale) {
        var solution =
                sale.solution() == null ? null : solutions.get(sale.solution().value());
        return Stream.of(Objects.requireNonNullElse(solution, sale.offer()), sale.plan())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
