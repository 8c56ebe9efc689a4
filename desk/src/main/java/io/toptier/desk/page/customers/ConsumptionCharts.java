package io.toptier.desk.page.customers;

import io.toptier.desk.web.Chart;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A customer's months as drawings, one currency each; a month that is not closed is a gap. */
final class ConsumptionCharts {
    private final CustomerFacts facts;
    private final List<String> labels;

    ConsumptionCharts(CustomerFacts facts) {
        this.facts = facts;
        this.labels = facts.months().stream().map(one -> one.month().toString()).toList();
    }

    /** Consumption by route. */
    List<Chart> byRoute() {
        var currencies = new TreeSet<String>();
        facts.months().forEach(one -> currencies.addAll(one.routes().keySet()));
        return currencies.stream().map(this::byRoute).toList();
    }

    /** Consumption against what the contracts are worth, in the currencies of the contracts. */
    List<Chart> againstContracts() {
        var currencies = new TreeSet<String>();
        facts.contracts()
                .forEach(one -> currencies.add(one.monthlyValue().currency().getCurrencyCode()));
        return labels.isEmpty()
                ? List.of()
                : currencies.stream().map(this::against).toList();
    }

    private Chart byRoute(String currency) {
        var routes = new TreeSet<String>();
        facts.months().stream()
                .filter(one -> one.routes().containsKey(currency))
                .forEach(one -> routes.addAll(
                        one.routes().getOrDefault(currency, new TreeMap<>()).keySet()));
        var series = routes.stream()
                .map(route -> {
                    var figures = new ArrayList<@Nullable BigDecimal>();
                    facts.months().forEach(one -> figures.add(one.by(currency, route)));
                    return new Chart.Series(route.replace('-', ' ').replace(":", ": "), figures);
                })
                .toList();
        return new Chart("Consumption by route", Chart.Kind.STACKED, currency, "Month", labels, series, null);
    }

    private Chart against(String currency) {
        var consumed = new ArrayList<@Nullable BigDecimal>();
        var contract = new ArrayList<@Nullable BigDecimal>();
        facts.months().forEach(one -> {
            consumed.add(one.in(currency));
            contract.add(facts.contractValue(one.month()).amounts().stream()
                    .filter(money -> money.currency().getCurrencyCode().equals(currency))
                    .map(Money::amount)
                    .findFirst()
                    .orElse(BigDecimal.ZERO));
        });
        return new Chart(
                "Contract value against consumption",
                Chart.Kind.LINE,
                currency,
                "Month",
                labels,
                List.of(new Chart.Series("Consumption", consumed), new Chart.Series("Contract value", contract)),
                null);
    }
}
