package io.toptier.desk.page.customers;

import io.toptier.desk.page.facts.Address;
import io.toptier.desk.web.Chart;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A customer's consumption by Azure service, in one currency.
 *
 * @param month the last one whose services are known; null where none are
 * @param rows of that month, the biggest first; they add up to the total, to the last digit
 * @param chart of all months; one whose services are not known is a gap
 * @param without the closed months that services were not kept of
 */
public record ByService(
        String currency, @Nullable Month month, List<Row> rows, Money total, Chart chart, List<Month> without) {
    private static final int MOST = 7;

    /** @param share of the total; empty where that is nothing */
    public record Row(String service, Money amount, String share, String lines) {}

    /** The months that are to be closed again. */
    public String words() {
        return without.stream().map(Shown::month).collect(Collectors.joining(", "));
    }

    static List<ByService> of(CustomerFacts facts, String path) {
        var currencies = new TreeSet<String>();
        facts.months().forEach(one -> currencies.addAll(one.routes().keySet()));
        return currencies.stream().map(currency -> of(currency, facts, path)).toList();
    }

    private static ByService of(String currency, CustomerFacts facts, String path) {
        var known = facts.months().stream()
                .filter(one -> one.services().containsKey(currency))
                .reduce((first, second) -> second)
                .orElse(null);
        var services = known == null
                ? new TreeMap<String, BigDecimal>()
                : known.services().getOrDefault(currency, new TreeMap<>());
        var total = services.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var unit = Currency.getInstance(currency);
        return new ByService(
                currency,
                known == null ? null : known.month(),
                services.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(one -> new Row(
                                one.getKey(),
                                new Money(one.getValue(), unit),
                                share(one.getValue(), total),
                                known == null
                                        ? path
                                        : path + "/lines?month=" + known.month() + "&q=" + Address.value(one.getKey())))
                        .toList(),
                new Money(total, unit),
                chart(currency, facts.months()),
                facts.months().stream()
                        .filter(one -> !one.hasServices(currency))
                        .map(Consumed::month)
                        .toList());
    }

    private static String share(BigDecimal part, BigDecimal total) {
        return total.signum() <= 0 ? "" : Shown.percent(part.divide(total, MathContext.DECIMAL64));
    }

    /** The services that most was spent on by themselves, the others as one. */
    private static Chart chart(String currency, List<Consumed> months) {
        var sums = new TreeMap<String, BigDecimal>();
        months.forEach(one -> one.services()
                .getOrDefault(currency, new TreeMap<>())
                .forEach((service, amount) -> sums.merge(service, amount, BigDecimal::add)));
        var biggest = sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        var shown = biggest.stream().limit(MOST).map(service -> series(service, months, currency, List.of(service)));
        var rest = biggest.stream().skip(MOST).toList();
        var other = rest.isEmpty()
                ? Stream.<Chart.Series>empty()
                : Stream.of(series(Shown.count(rest.size(), "other service"), months, currency, rest));
        return new Chart(
                "Consumption by service",
                Chart.Kind.STACKED,
                currency,
                "Month",
                months.stream().map(one -> one.month().toString()).toList(),
                Stream.concat(shown, other).toList(),
                null);
    }

    private static Chart.Series series(String name, List<Consumed> months, String currency, List<String> services) {
        var figures = new ArrayList<@Nullable BigDecimal>();
        for (var month : months) {
            @Nullable BigDecimal sum = month.of(currency, services.get(0));
            for (var service : services.subList(1, services.size())) {
                var amount = month.of(currency, service);
                sum = sum == null || amount == null ? null : sum.add(amount);
            }
            figures.add(sum);
        }
        return new Chart.Series(name, figures);
    }
}
