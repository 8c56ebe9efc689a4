package io.toptier.desk.page.customers;

import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a customer consumed in a month, exact.
 *
 * @param state how the month is kept; empty for one that is not closed, of which nothing is known
 * @param routes currency → route → effective cost
 * @param services currency → Azure service → effective cost, adding up to the same; nothing of a currency that it was not kept of
 * @param usd all of it in US dollars; null where nobody stated the dollars of a part
 */
public record Consumed(
        Month month,
        String state,
        SortedMap<String, SortedMap<String, BigDecimal>> routes,
        SortedMap<String, SortedMap<String, BigDecimal>> services,
        @Nullable BigDecimal usd) {

    static Consumed of(Month month, ClosedMonths months, String customer) {
        var closed = months.of(month).orElse(null);
        if (closed == null) {
            return new Consumed(month, "", new TreeMap<>(), new TreeMap<>(), null);
        }
        var routes = new TreeMap<String, SortedMap<String, BigDecimal>>();
        var services = new TreeMap<String, SortedMap<String, BigDecimal>>();
        var usd = BigDecimal.ZERO;
        var stated = true;
        for (var currency : closed.figures().currencies().entrySet()) {
            var own = currency.getValue().customers().get(customer);
            if (own != null) {
                routes.put(currency.getKey(), own);
                var byService = currency.getValue().services().get(customer);
                if (byService != null) {
                    services.put(currency.getKey(), byService);
                }
                var dollars = currency.getValue().usd().get(customer);
                stated = stated && dollars != null;
                usd = usd.add(dollars == null ? BigDecimal.ZERO : dollars);
            }
        }
        return new Consumed(month, closed.state(), routes, services, stated ? usd : null);
    }

    public boolean isClosed() {
        return !state.isEmpty();
    }

    /** False where it was closed before services were kept. */
    public boolean hasServices(String currency) {
        return services.containsKey(currency) || !routes.containsKey(currency);
    }

    public Sums total() {
        return Sums.of(routes.entrySet().stream()
                .map(one -> new Money(
                        one.getValue().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        Currency.getInstance(one.getKey())))
                .toList());
    }

    /** In one currency; null for a month that is not closed. */
    @Nullable
    BigDecimal in(String currency) {
        return isClosed()
                ? total().amounts().stream()
                        .filter(one -> one.currency().getCurrencyCode().equals(currency))
                        .map(Money::amount)
                        .findFirst()
                        .orElse(BigDecimal.ZERO)
                : null;
    }

    /** Of one service in one currency; null where that is not known. */
    @Nullable
    BigDecimal of(String currency, String service) {
        return isClosed() && hasServices(currency)
                ? services.getOrDefault(currency, new TreeMap<>()).getOrDefault(service, BigDecimal.ZERO)
                : null;
    }

    /** By one route in one currency; null for a month that is not closed. */
    @Nullable
    BigDecimal by(String currency, String route) {
        return isClosed() ? routes.getOrDefault(currency, new TreeMap<>()).getOrDefault(route, BigDecimal.ZERO) : null;
    }
}
