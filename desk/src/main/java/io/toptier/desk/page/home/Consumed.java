package io.toptier.desk.page.home;

import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Chart;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What customers consumed in the last month that was closed, currency by currency.
 *
 * @param month not later than the one looked at
 */
public record Consumed(Month month, String href, List<InCurrency> currencies) {
    private static final int MOST = 8;

    /**
     * In one currency.
     *
     * @param total of all customers, exact
     * @param chart of the largest ones, and of the rest as one
     */
    public record InCurrency(String currency, BigDecimal total, int customers, Chart chart) {}

    static Optional<Consumed> of(Visit visit) {
        return ClosedMonths.lastOf(visit.answers()).map(last -> of(visit, last));
    }

    private static Consumed of(Visit visit, ClosedMonths.Closed last) {
        var month = last.month();
        var figures = last.figures();
        var currencies = new ArrayList<InCurrency>();
        figures.currencies().forEach((currency, in) -> currencies.add(inCurrency(month, currency, in.customers())));
        return new Consumed(month, visit.path("month/" + month), currencies);
    }

    private static InCurrency inCurrency(
            Month month, String currency, SortedMap<String, SortedMap<String, BigDecimal>> customers) {
        var sums = customers.entrySet().stream()
                .map(one -> Map.entry(
                        one.getKey(), one.getValue().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        var total = sums.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        var labels = new ArrayList<String>();
        var values = new ArrayList<BigDecimal>();
        sums.stream().limit(MOST).forEach(one -> {
            labels.add(one.getKey());
            values.add(one.getValue());
        });
        if (sums.size() > MOST) {
            labels.add(sums.size() - MOST + " others");
            values.add(total.subtract(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return new InCurrency(
                currency,
                total,
                sums.size(),
                new Chart(
                        "Effective cost by customer in " + month + ", " + currency,
                        Chart.Kind.BAR,
                        currency,
                        "Customer",
                        labels,
                        List.of(new Chart.Series("Consumption", new ArrayList<>(values))),
                        null));
    }
}
