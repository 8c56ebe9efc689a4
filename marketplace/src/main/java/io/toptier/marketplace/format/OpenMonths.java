package io.toptier.marketplace.format;

import static java.util.stream.Collectors.joining;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MonthFinality;
import io.toptier.rulebook.Ruling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of each month whose sales are not final yet. */
final class OpenMonths {
    private final MonthFinality finality;
    private final KnownBy knownBy;

    OpenMonths(MonthFinality finality, KnownBy knownBy) {
        this.finality = finality;
        this.knownBy = knownBy;
    }

    void tell(List<BilledSale> sales, Findings findings) {
        sales.stream()
                .filter(sale -> !sale.isFinal())
                .collect(Collectors.groupingBy(BilledSale::month, TreeMap::new, Collectors.toList()))
                .forEach((month, open) -> {
                    findings.add(open(month, open));
                    if (finality.ruling(month) instanceof Ruling.Conflict conflict) {
                        findings.addAll(conflict.findings());
                    }
                });
    }

    private Finding open(Month month, List<BilledSale> sales) {
        var sums = new TreeMap<String, Money>();
        sales.forEach(sale -> sums.merge(sale.revenue().currency().getCurrencyCode(), sale.revenue(), Money::plus));
        return Finding.note(
                "sales-month-open",
                firstPlace(sales),
                "%s of %s, %s in all, as known by %s"
                        .formatted(Counted.of(sales.size(), "sale"), month, said(sums), knownBy),
                finality.finalOn(month)
                        .map(day -> "a month that is final, as this one is from " + day + " on")
                        .orElseGet(() -> "a rule that says when the month is final: " + silence(month)),
                "none, but the figures are a part of the month; download it again when it is final");
    }

    private String silence(Month month) {
        return finality.ruling(month) instanceof Ruling.Silent silent ? silent.reason() : "the rules are in conflict";
    }

    private static String said(Map<String, Money> sums) {
        return sums.values().stream().map(Money::toString).collect(joining(" and "));
    }

    private static Place firstPlace(List<BilledSale> sales) {
        return sales.stream()
                .map(BilledSale::place)
                .min(Comparator.comparing((Place place) -> place.file())
                        .thenComparing(place -> place.line() == null ? 0L : place.line()))
                .orElseThrow();
    }
}
