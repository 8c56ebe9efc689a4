package io.toptier.report;

import static io.toptier.report.PracrField.*;

import io.toptier.consumption.Cost;
import io.toptier.consumption.Route;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.SubscriptionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a PRACR report, each in the layout its amount belongs to. */
final class PracrRows {
    private final Month month;
    private final Partner partner;
    private final LayoutChoice layouts;
    private final Map<CustomerId, Customer> customers;
    private final FxRates rates;

    PracrRows(Month month, Partner partner, LayoutChoice layouts, List<Customer> customers, FxRates rates) {
        this.month = month;
        this.partner = partner;
        this.layouts = layouts;
        this.customers =
                customers.stream().collect(Collectors.toMap(Customer::id, one -> one, (first, twice) -> first));
        this.rates = rates;
    }

    /** One row for each customer, currency and layout it consumed something in; zero amounts are not reported. */
    List<PracrRow> measured(List<CurrencyFigures> currencies) {
        var rows = new ArrayList<PracrRow>();
        for (var currency : currencies) {
            currency.customers().forEach(figure -> rows.addAll(measured(figure)));
        }
        return List.copyOf(rows);
    }

    /** One row for each line of the proxy method. */
    List<PracrRow> proxy(List<ProxyLine> lines) {
        return lines.stream().map(this::proxy).toList();
    }

    private List<PracrRow> measured(CustomerFigure figure) {
        var parts = byLayout(figure);
        var shown = shown(parts, figure);
        var rows = new ArrayList<PracrRow>();
        parts.forEach((layout, routes) -> {
            var cost = total(routes);
            if (cost.effective().signum() != 0) {
                rows.add(measured(figure, layout, routes, cost, shown.getOrDefault(layout, figure.rounded())));
            }
        });
        return rows;
    }

    private PracrRow measured(CustomerFigure figure, Layout layout, Map<Route, Cost> routes, Cost cost, Money shown) {
        var currency = figure.acr().currency();
        var values = about(figure.id(), new Money(cost.effective(), currency), shown);
        values.put(ALLOCATION_METHOD, layout == Layout.SHARED_SERVICES ? "shared-allocated" : "dedicated");
        values.put(ALLOCATION_KEY, routes.keySet().stream().map(Route::toString).collect(Collectors.joining(";")));
        Usd.of(month, currency, rates).of(cost).ifPresent(usd -> values.put(ACR_USD, Decimals.plain(usd)));
        return new PracrRow(layout, values);
    }

    private PracrRow proxy(ProxyLine line) {
        var values =
                about(line.contract().customer(), line.amount(), line.amount().rounded());
        values.put(SOLUTION, line.contract().solution());
        values.put(ALLOCATION_METHOD, "eac-proxy");
        values.put(
                CONTRACT_VALUE_MONTHLY,
                Decimals.plain(line.contract().monthlyValue().amount()));
        values.put(EAC_PERCENT, Decimals.plain(line.percent()));
        values.put(EVIDENCE, line.evidence());
        return new PracrRow(layouts.proxy(), values);
    }

    private Map<PracrField, String> about(CustomerId id, Money exact, Money shown) {
        var values = new EnumMap<PracrField, String>(PracrField.class);
        values.put(PERIOD_MONTH, month.toString());
        values.put(PARTNER_ID, partner.id());
        values.put(PARTNER_NAME, partner.name());
        put(values, PARTNER_TENANT_ID, partner.tenant());
        values.put(CUSTOMER_ID, id.value());
        values.put(ACR_AMOUNT, shown.shown());
        values.put(ACR_AMOUNT_EXACT, Decimals.plain(exact.amount()));
        values.put(CURRENCY, exact.currency().getCurrencyCode());
        rates.in(month, exact.currency()).ifPresent(rate -> values.put(USD_RATE, Decimals.plain(rate.usdPerUnit())));
        var customer = customers.get(id);
        if (customer != null) {
            values.put(CUSTOMER_NAME, customer.name());
            put(values, CUSTOMER_TENANT_ID, customer.tenantId());
            put(values, CUSTOMER_DOMAIN, customer.domain());
            put(values, CUSTOMER_COUNTRY, customer.country());
            values.put(
                    AZURE_SUBSCRIPTION_IDS,
                    customer.subscriptions().stream()
                            .map(SubscriptionId::toString)
                            .collect(Collectors.joining(";")));
        }
        return values;
    }

    private SortedMap<Layout, SortedMap<Route, Cost>> byLayout(CustomerFigure figure) {
        var parts = new TreeMap<Layout, SortedMap<Route, Cost>>();
        figure.consumption()
                .routes()
                .forEach((route, cost) -> parts.computeIfAbsent(layouts.of(route.stage()), none -> new TreeMap<>())
                        .put(route, cost));
        return parts;
    }

    /** Each part rounded; the largest takes what rounding left, so that the rows add up to the customer's figure. */
    private static Map<Layout, Money> shown(SortedMap<Layout, SortedMap<Route, Cost>> parts, CustomerFigure figure) {
        var currency = figure.acr().currency();
        var shown = new EnumMap<Layout, Money>(Layout.class);
        parts.forEach((layout, routes) ->
                shown.put(layout, new Money(total(routes).effective(), currency).rounded()));
        var left = shown.values().stream().reduce(figure.rounded(), Money::minus);
        parts.keySet().stream()
                .max(Comparator.comparing(layout -> total(parts.getOrDefault(layout, new TreeMap<>()))
                        .effective()
                        .abs()))
                .ifPresent(largest -> shown.merge(largest, left, Money::plus));
        return shown;
    }

    private static Cost total(Map<Route, Cost> routes) {
        return routes.values().stream().reduce(Cost.NONE, Cost::plus);
    }

    private static void put(Map<PracrField, String> values, PracrField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
