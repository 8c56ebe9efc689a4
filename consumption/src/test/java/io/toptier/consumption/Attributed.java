package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a {@link Situation}; amounts as plain text, in USD unless a currency is named. */
record Attributed(AttributedMonth month, List<Finding> findings) {
    private static final Currency USD = Currency.getInstance("USD");

    CurrencyMonth dollars() {
        return in(USD);
    }

    CurrencyMonth in(Currency currency) {
        return month.in(currency).orElseThrow();
    }

    /** Effective cost by customer. */
    Map<String, String> customers() {
        return customers(USD);
    }

    Map<String, String> customers(Currency currency) {
        var sums = new TreeMap<String, String>();
        in(currency)
                .customers()
                .forEach(one -> sums.put(
                        one.customer().value(), Decimals.plain(one.total().effective())));
        return sums;
    }

    /** Effective cost of one customer by route. */
    Map<String, String> routes(String customer) {
        var routes = new TreeMap<String, String>();
        month.of(new CustomerId(customer), USD)
                .forEach(one -> one.routes()
                        .forEach((route, cost) -> routes.put(route.toString(), Decimals.plain(cost.effective()))));
        return routes;
    }

    /** Effective cost by reason. */
    Map<String, String> unattributed() {
        var sums = new TreeMap<String, String>();
        dollars().unattributed().forEach((reason, cost) -> sums.put(reason.key(), Decimals.plain(cost.effective())));
        return sums;
    }

    /** Effective cost by class. */
    Map<String, String> excluded() {
        var sums = new TreeMap<String, String>();
        dollars().excluded().forEach((charge, cost) -> sums.put(charge.key(), Decimals.plain(cost.effective())));
        return sums;
    }

    Finding only(String code) {
        assertThat(findings).filteredOn(finding -> finding.code().equals(code)).hasSize(1);
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
