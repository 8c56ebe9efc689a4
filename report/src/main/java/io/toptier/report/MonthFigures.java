package io.toptier.report;

import static java.util.stream.Collectors.toMap;

import io.toptier.consumption.AcrPolicy;
import io.toptier.consumption.Cost;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two revisions of a month are compared by: the part of a closed month that a frozen report gives back.
 *
 * @param currencies by code
 * @param policyLines class of charge → what the policy says of it, and who says so
 * @param telemetry pool → customer as the file names it → weight
 * @param proxy what the proxy method made of each contract, whichever method was due
 */
public record MonthFigures(
        Month month,
        String rulebook,
        String policy,
        SortedMap<String, InCurrency> currencies,
        List<Source> sources,
        SortedMap<String, PolicyLine> policyLines,
        SortedMap<String, SortedMap<String, BigDecimal>> telemetry,
        List<Proxy> proxy) {
    public MonthFigures {
        currencies = new TreeMap<>(currencies);
        sources = List.copyOf(sources);
        policyLines = new TreeMap<>(policyLines);
        telemetry = new TreeMap<>(telemetry);
        proxy = List.copyOf(proxy);
    }

    /**
     * Effective cost in one currency, exact.
     *
     * @param customers customer → route → amount
     * @param services customer → Azure service → amount; without those of a month that was closed before services were kept
     * @param usd customer → the same in US dollars; without those whose dollars nobody stated
     */
    public record InCurrency(
            SortedMap<String, SortedMap<String, BigDecimal>> customers,
            SortedMap<String, SortedMap<String, BigDecimal>> services,
            SortedMap<String, BigDecimal> usd,
            SortedMap<String, BigDecimal> unattributed,
            SortedMap<String, BigDecimal> excluded,
            SortedMap<String, BigDecimal> pools) {
        private InCurrency withServices(SortedMap<String, SortedMap<String, BigDecimal>> kept) {
            return new InCurrency(customers, kept, usd, unattributed, excluded, pools);
        }
    }

    /**
     * The run of an export that the month was read from.
     *
     * @param export the source's position in the settings and its side, as {@code 0 billed}; runs come and go in it
     */
    public record Source(
            String export,
            String path,
            String run,
            @Nullable String submitted,
            String digest) {
        public static String export(int source, String side) {
            return source + " " + side;
        }
    }

    /** @param rule the rule it comes from */
    public record PolicyLine(String treatment, String rule, String source) {}

    /** @param solution as {@code contracts.csv} names it */
    public record Proxy(String customer, String solution, Money amount) {}

    public static MonthFigures of(ClosedMonth closed) {
        var attributed = closed.attributed();
        var currencies = closed.currencies().stream()
                .collect(toMap(one -> one.currency().getCurrencyCode(), MonthFigures::inCurrency));
        var sources = attributed.sources().stream()
                .map(run -> new Source(
                        Source.export(run.source(), run.side().name().toLowerCase(Locale.ROOT)),
                        run.path(),
                        run.run(),
                        run.submitted() == null ? null : run.submitted().toString(),
                        run.digest().text()))
                .toList();
        var lines = attributed.policy().lines().entrySet().stream()
                .collect(toMap(line -> line.getKey().key(), line -> policyLine(line.getValue())));
        var telemetry = new TreeMap<String, SortedMap<String, BigDecimal>>();
        closed.books()
                .telemetry()
                .weights()
                .forEach((pool, weights) -> telemetry.put(pool, exact(weights, w -> w, k -> k)));
        return new MonthFigures(
                closed.month(),
                closed.rulebook().text(),
                attributed.policy().name(),
                new TreeMap<>(currencies),
                sources,
                new TreeMap<>(lines),
                telemetry,
                closed.proxy().stream().map(MonthFigures::proxy).toList());
    }

    /** With another's services in each currency that has none here, if every customer has the same figures there. */
    public MonthFigures withServicesOf(MonthFigures other) {
        var completed = new TreeMap<String, InCurrency>();
        currencies.forEach((code, in) -> {
            var its = other.currencies.getOrDefault(code, in);
            var fits = in.services.isEmpty() && in.customers.equals(its.customers);
            completed.put(code, fits ? in.withServices(its.services) : in);
        });
        return new MonthFigures(month, rulebook, policy, completed, sources, policyLines, telemetry, proxy);
    }

    private static InCurrency inCurrency(CurrencyFigures figures) {
        var month = figures.month();
        var customers = new TreeMap<String, SortedMap<String, BigDecimal>>();
        month.customers()
                .forEach(one -> customers.put(
                        one.customer().value(), exact(one.routes(), Cost::effective, route -> route.toString())));
        var services = new TreeMap<String, SortedMap<String, BigDecimal>>();
        month.customers()
                .forEach(one -> services.put(one.customer().value(), exact(one.services(), a -> a, key -> key)));
        var usd = new TreeMap<String, BigDecimal>();
        for (var figure : figures.customers()) {
            if (figure.usd() != null) {
                usd.put(figure.id().value(), Decimals.canonical(figure.usd()));
            }
        }
        return new InCurrency(
                customers,
                services,
                usd,
                exact(month.unattributed(), Cost::effective, reason -> reason.key()),
                exact(month.excluded(), Cost::effective, charge -> charge.key()),
                exact(month.pools(), Cost::effective, pool -> pool));
    }

    private static Proxy proxy(ProxyLine line) {
        return new Proxy(line.contract().customer().value(), line.contract().solution(), line.amount());
    }

    private static PolicyLine policyLine(AcrPolicy.Line line) {
        return new PolicyLine(line.treatment().name().toLowerCase(Locale.ROOT), line.rule(), line.source());
    }

    private static <K, V> SortedMap<String, BigDecimal> exact(
            Map<K, V> amounts, Function<V, BigDecimal> amount, Function<K, String> key) {
        var exact = new TreeMap<String, BigDecimal>();
        amounts.forEach((one, value) -> exact.put(key.apply(one), Decimals.canonical(amount.apply(value))));
        return exact;
    }
}
