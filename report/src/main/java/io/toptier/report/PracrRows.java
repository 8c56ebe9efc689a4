package io.toptier.report;

import static io.toptier.report.PracrField.*;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.SubscriptionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a PRACR report, each in the layout its amount belongs to. */
final class PracrRows {
    private final Month month;
    private final Books books;
    private final Map<CustomerId, Customer> customers;

    PracrRows(Month month, Books books) {
        this.month = month;
        this.books = books;
        this.customers = books.customers().stream().collect(toMap(Customer::id, one -> one, (first, second) -> first));
    }

    /** One row for each customer, currency and layout it consumed something in. */
    List<PracrRow> measured(List<CurrencyFigures> currencies) {
        var rows = new ArrayList<PracrRow>();
        for (var currency : currencies) {
            for (var figure : currency.customers()) {
                var parts = LayoutPart.of(figure, books.settings().report().layouts());
                parts.forEach(part -> rows.add(measured(figure, part)));
            }
        }
        return List.copyOf(rows);
    }

    /** One row for each line of the proxy method. */
    List<PracrRow> proxy(List<ProxyLine> lines) {
        return lines.stream().map(this::proxy).toList();
    }

    private PracrRow measured(CustomerFigure figure, LayoutPart part) {
        var currency = figure.acr().currency();
        var exact = new Money(part.cost().effective(), currency);
        var values = about(figure.id(), exact, part.shown());
        values.put(ALLOCATION_METHOD, part.isShared() ? "shared-allocated" : "dedicated");
        values.put(ALLOCATION_KEY, part.routes().stream().map(Object::toString).collect(joining(";")));
        Usd.of(month, currency, books.rates())
                .of(part.cost())
                .ifPresent(usd -> values.put(ACR_USD, Decimals.plain(usd)));
        return new PracrRow(part.layout(), values);
    }

    private PracrRow proxy(ProxyLine line) {
        var contract = line.contract();
        var values = about(contract.customer(), line.amount(), line.amount().rounded());
        values.put(SOLUTION, contract.solution());
        values.put(ALLOCATION_METHOD, "eac-proxy");
        values.put(
                CONTRACT_VALUE_MONTHLY, Decimals.plain(contract.monthlyValue().amount()));
        values.put(EAC_PERCENT, Decimals.plain(line.percent()));
        values.put(EVIDENCE, line.evidence());
        return new PracrRow(books.settings().report().layouts().proxy(), values);
    }

    private Map<PracrField, String> about(CustomerId id, Money exact, Money shown) {
        var values = new EnumMap<PracrField, String>(PracrField.class);
        var partner = books.settings().partner();
        values.put(PERIOD_MONTH, month.toString());
        values.put(PARTNER_ID, partner.id());
        values.put(PARTNER_NAME, partner.name());
        put(values, PARTNER_TENANT_ID, partner.tenant());
        values.put(CUSTOMER_ID, id.value());
        values.put(ACR_AMOUNT, shown.shown());
        values.put(ACR_AMOUNT_EXACT, Decimals.plain(exact.amount()));
        values.put(CURRENCY, exact.currency().getCurrencyCode());
        books.rates()
                .in(month, exact.currency())
                .ifPresent(rate -> values.put(USD_RATE, Decimals.plain(rate.usdPerUnit())));
        var customer = customers.get(id);
        if (customer != null) {
            declared(customer, values);
        }
        return values;
    }

    private static void declared(Customer customer, Map<PracrField, String> values) {
        values.put(CUSTOMER_NAME, customer.name());
        put(values, CUSTOMER_TENANT_ID, customer.tenantId());
        put(values, CUSTOMER_DOMAIN, customer.domain());
        put(values, CUSTOMER_COUNTRY, customer.country());
        values.put(
                AZURE_SUBSCRIPTION_IDS,
                customer.subscriptions().stream().map(SubscriptionId::toString).collect(joining(";")));
    }

    private static void put(Map<PracrField, String> values, PracrField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
