package io.toptier.standing.format;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Month;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthFigures.InCurrency;
import io.toptier.report.MonthlyReport;
import io.toptier.report.store.MonthStore;
import io.toptier.standing.OwnConsumption;
import io.toptier.standing.Window;
import io.toptier.workspace.Workspace;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the partner consumed of Azure in its frozen months, as known by the workspace's day, in US dollars. */
final class FrozenConsumption {
    private static final String DOLLAR = "USD";

    private final Workspace workspace;
    private final FxRates rates;
    private final Findings findings;

    FrozenConsumption(Workspace workspace, FxRates rates, Findings findings) {
        this.workspace = workspace;
        this.rates = rates;
        this.findings = findings;
    }

    OwnConsumption in(Window window) {
        var store = new MonthStore(workspace);
        var usd = new TreeMap<Month, BigDecimal>();
        var without = new TreeMap<Month, String>();
        for (var month : store.months()) {
            if (window.contains(month)) {
                lastKnown(findings.take(store.revisions(month)))
                        .ifPresent(report -> take(month, report.figures(), usd, without));
            }
        }
        return new OwnConsumption(usd, without);
    }

    private Optional<MonthlyReport> lastKnown(Collection<MonthlyReport> revisions) {
        return revisions.stream()
                .filter(one -> workspace.knownBy().knows(one.knownBy().day()))
                .reduce((earlier, later) -> later);
    }

    private void take(Month month, MonthFigures figures, Map<Month, BigDecimal> usd, Map<Month, String> without) {
        var sum = BigDecimal.ZERO;
        for (var currency : figures.currencies().entrySet()) {
            var rate = rate(month, currency.getKey());
            if (rate.isEmpty()) {
                without.put(month, "no rate for " + currency.getKey());
                return;
            }
            sum = sum.add(consumed(currency.getValue()).multiply(rate.get()));
        }
        usd.put(month, Decimals.canonical(sum));
    }

    private Optional<BigDecimal> rate(Month month, String currency) {
        return currency.equals(DOLLAR)
                ? Optional.of(BigDecimal.ONE)
                : rates.in(month, Currency.getInstance(currency)).map(FxRates.Rate::usdPerUnit);
    }

    /** The customers' and nobody's; excluded cost is no consumption. */
    private static BigDecimal consumed(InCurrency figures) {
        return Stream.concat(
                        figures.customers().values().stream().flatMap(routes -> routes.values().stream()),
                        figures.unattributed().values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
