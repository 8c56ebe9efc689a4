package io.toptier.desk.page.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.toptier.credit.StatementFilter;
import io.toptier.credit.StatementTotal;
import io.toptier.deals.Seller;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.SellerId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each seller was credited in the fiscal quarter looked at, in US dollars.
 *
 * @param usd null where the dollars of an amount are not known
 */
public record QuarterCredit(String quarter, @Nullable BigDecimal usd, List<OfSeller> sellers) {

    /** @param usd null where the dollars of an amount are not known */
    public record OfSeller(String id, String name, @Nullable BigDecimal usd, String href) {}

    static QuarterCredit of(Visit visit) {
        var on = visit.asOf().on();
        var year = FiscalYear.of(on);
        var quarter = FiscalYear.quarterOf(on);
        var totals = visit.answers().statement(StatementFilter.EVERYTHING).value().totals().stream()
                .filter(total -> total.fiscalYear().equals(year))
                .filter(total -> total.quarter() != null && total.quarter() == quarter)
                .filter(total -> total.seller() != null)
                .toList();
        return new QuarterCredit(year + " Q" + quarter, sum(totals), sellers(totals, visit));
    }

    private static List<OfSeller> sellers(List<StatementTotal> totals, Visit visit) {
        Map<SellerId, String> names = visit.answers().deals().value().book().sellers().stream()
                .collect(toMap(Seller::id, Seller::name, (first, second) -> first));
        var bySeller = new TreeMap<>(totals.stream()
                .collect(groupingBy(total ->
                        Optional.ofNullable(total.seller()).map(SellerId::value).orElse(""))));
        var sellers = new ArrayList<OfSeller>();
        bySeller.forEach((id, own) -> sellers.add(new OfSeller(
                id, names.getOrDefault(new SellerId(id), id), sum(own), visit.path("credit/sellers/" + id))));
        sellers.sort(Comparator.comparing(OfSeller::usd, Comparator.nullsLast(Comparator.reverseOrder())));
        return sellers;
    }

    private static @Nullable BigDecimal sum(List<StatementTotal> totals) {
        var sum = BigDecimal.ZERO;
        for (var total : totals) {
            var usd = total.amountUsd();
            if (usd == null) {
                return null;
            }
            sum = sum.add(usd);
        }
        return sum;
    }
}
