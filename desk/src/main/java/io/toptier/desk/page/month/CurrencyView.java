package io.toptier.desk.page.month;

import io.toptier.desk.month.FiledMonth.Cost;
import io.toptier.desk.month.FiledMonth.InCurrency;
import io.toptier.desk.web.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One currency of a month as its page shows it.
 *
 * @param bridge the way from the invoice to the customers, drawn
 */
public record CurrencyView(InCurrency figures, Chart bridge) {
    /** What the invoice total does not hold, as {@link io.toptier.consumption.Reconciliation} says. */
    private static final Set<String> BESIDE_THE_INVOICE = Set.of("tax", "credit", "cost-allocation-rule");

    static CurrencyView of(InCurrency figures) {
        var labels = new ArrayList<String>();
        var steps = new ArrayList<BigDecimal>();
        var invoice = figures.invoice();
        var stated = invoice.stated();
        add(labels, steps, "Invoice", stated == null ? invoice.invoiced() : stated, true);
        invoice.difference().ifPresent(amount -> add(labels, steps, "Not in the exports", amount.negate(), false));
        figures.excluded().forEach((charge, cost) -> {
            if (!BESIDE_THE_INVOICE.contains(charge)) {
                add(labels, steps, MonthWords.plain(charge), cost.billed().negate(), false);
            }
        });
        add(labels, steps, "Commitments as used", asUsed(figures), false);
        figures.unattributed()
                .forEach((reason, cost) -> add(
                        labels,
                        steps,
                        MonthWords.plain(reason),
                        cost.effective().negate(),
                        false));
        add(labels, steps, "Customers", figures.customersTotal(), true);
        var code = figures.currency().getCurrencyCode();
        return new CurrencyView(
                figures,
                new Chart(
                        "From the invoice to the customers, " + code,
                        Chart.Kind.WATERFALL,
                        code,
                        "Part",
                        labels,
                        List.of(new Chart.Series("Cost", List.copyOf(steps))),
                        null));
    }

    /** Whether the steps of the drawing lead exactly to the customers. */
    boolean addsUp() {
        var figures = bridge.series().get(0).figures();
        var sum = figures.subList(0, figures.size() - 1).stream()
                .map(figure -> figure == null ? BigDecimal.ZERO : figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(this.figures.customersTotal()) == 0;
    }

    /** What the customers' consumption was billed at. */
    public static BigDecimal billed(InCurrency figures) {
        return figures.customers().stream().map(customer -> customer.billed()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Only what cost something, or has lines. */
    public static SortedMap<String, Cost> met(SortedMap<String, Cost> parts) {
        var met = new TreeMap<>(parts);
        met.values()
                .removeIf(cost -> cost.lines() == 0
                        && cost.effective().signum() == 0
                        && cost.billed().signum() == 0);
        return met;
    }

    /** What commitments cost more as they are used than as they are billed, of the consumption. */
    private static BigDecimal asUsed(InCurrency figures) {
        return figures.included().values().stream()
                .map(cost -> cost.effective().subtract(cost.billed()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void add(
            List<String> labels, List<BigDecimal> steps, String label, BigDecimal amount, boolean always) {
        if (always || amount.signum() != 0) {
            labels.add(label);
            steps.add(amount);
        }
    }
}
