package io.toptier.marketplace.format;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.marketplace.Buyer;
import io.toptier.workspace.Row;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which currency a row was billed, which a download seldom says: in the stated one; else in dollars where the revenue
 * is the estimate in dollars; else in the customer's. Where none of them holds, the estimate stands for the revenue.
 */
final class SaleAmounts {
    private static final Currency USD = Currency.getInstance("USD");

    private final Map<CustomerId, Currency> currencies;
    private final Map<Case, Unclear> unclear = new LinkedHashMap<>();

    SaleAmounts(List<Customer> customers) {
        this.currencies = new HashMap<>(customers.stream()
                .filter(customer -> customer.currency() != null)
                .collect(toMap(Customer::id, SaleAmounts::currency)));
    }

    /** Empty where the revenue can be given in no currency. */
    Optional<Amount> of(Row row, BigDecimal revenue, Buyer buyer) {
        var usd = row.decimal(RevenueColumns.REVENUE_USD).orElse(null);
        var stated = row.text(RevenueColumns.CURRENCY).isPresent();
        var currency = stated ? row.currency(RevenueColumns.CURRENCY) : concluded(revenue, usd, buyer);
        if (currency.isPresent()) {
            return Optional.of(amount(new Money(revenue, currency.get()), usd));
        }
        if (!stated) {
            unclear.computeIfAbsent(new Case(buyer, usd != null), first -> new Unclear(row, revenue, usd)).rows++;
        }
        return Optional.ofNullable(usd).map(estimate -> new Amount(new Money(estimate, USD), estimate));
    }

    void tell(Findings findings) {
        unclear.forEach((asked, one) -> findings.add(unknown(asked.buyer, one)));
    }

    /** Zero equals zero in every currency, so it says nothing. */
    private Optional<Currency> concluded(BigDecimal revenue, @Nullable BigDecimal usd, Buyer buyer) {
        var isDollars = usd != null && revenue.compareTo(usd) == 0;
        var customers = Optional.ofNullable(buyer.customer()).map(currencies::get);
        if (revenue.signum() == 0) {
            return customers.or(() -> Optional.of(USD));
        }
        if (isDollars) {
            return Optional.of(USD);
        }
        return customers.filter(currency -> usd == null || !currency.equals(USD));
    }

    private static Amount amount(Money revenue, @Nullable BigDecimal usd) {
        var inDollars = usd == null && revenue.currency().equals(USD) ? revenue.amount() : usd;
        return new Amount(revenue, inDollars);
    }

    private Finding unknown(Buyer buyer, Unclear one) {
        var name = buyer.name().isEmpty() ? buyer.key() : buyer.name();
        var customers = buyer.customer() == null ? null : currencies.get(buyer.customer());
        return Finding.error(
                "sale-currency-unknown",
                one.row.place(RevenueColumns.REVENUE),
                Decimals.plain(one.revenue)
                        + (one.usd == null ? "" : ", which is not the " + Decimals.plain(one.usd) + " in dollars")
                        + (customers == null ? "" : ", while the customer's currency is " + customers)
                        + "; " + Counted.of(one.rows, "row") + " of '" + name + "'",
                "a column Currency, or the customer's currency in customers.csv",
                "add one of the two; until then "
                        + (one.usd == null
                                ? "the rows are left out"
                                : "the sales are taken at their estimate in dollars"));
    }

    private static Currency currency(Customer customer) {
        return Currency.getInstance(String.valueOf(customer.currency()));
    }

    /** What was billed, and Microsoft's estimate of it in dollars where there is one. */
    record Amount(Money revenue, @Nullable BigDecimal usd) {}

    private record Case(Buyer buyer, boolean hasEstimate) {}

    private static final class Unclear {
        private final Row row;
        private final BigDecimal revenue;
        private final @Nullable BigDecimal usd;
        private long rows;

        private Unclear(Row row, BigDecimal revenue, @Nullable BigDecimal usd) {
            this.row = row;
            this.revenue = revenue;
            this.usd = usd;
        }
    }
}
