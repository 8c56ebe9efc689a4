package io.toptier.report.format;

import io.toptier.consumption.Cost;
import io.toptier.consumption.Reconciliation.Bridge;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.report.ClosedMonth;
import io.toptier.report.CurrencyFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the customers to the invoice, line by line. The items of a currency add up to its total at all digits; as shown,
 * they do so together with the rounding line.
 */
final class ReconciliationRows {
    static final List<String> HEADER =
            List.of("currency", "part", "id", "effective", "billed", "effective_shown", "billed_shown", "lines");

    private ReconciliationRows() {}

    static List<Row> of(ClosedMonth closed) {
        var rows = new ArrayList<Row>();
        for (var figures : closed.currencies()) {
            var items = items(figures);
            rows.addAll(items);
            rows.add(rounding(figures, items));
            rows.add(row(figures.currency(), "total", "", figures.month().total()));
            closed.reconciliation().in(figures.currency()).ifPresent(bridge -> rows.addAll(invoice(bridge)));
        }
        return rows;
    }

    private static List<Row> items(CurrencyFigures figures) {
        var currency = figures.currency();
        var month = figures.month();
        var rows = new ArrayList<Row>();
        figures.customers()
                .forEach(one -> rows.add(row(
                        currency,
                        "customer",
                        one.id().value(),
                        one.consumption().total())));
        month.unattributed().forEach((reason, cost) -> rows.add(row(currency, "unattributed", reason.key(), cost)));
        month.excluded().forEach((charge, cost) -> rows.add(row(currency, "excluded", charge.key(), cost)));
        return rows;
    }

    private static Row rounding(CurrencyFigures figures, List<Row> items) {
        var currency = figures.currency();
        var total = figures.month().total();
        var effective = new Money(total.effective(), currency).rounded();
        var billed = new Money(total.billed(), currency).rounded();
        for (var item : items) {
            effective = effective.minus(shown(item.effective(), currency));
            billed = billed.minus(shown(item.billed(), currency));
        }
        return new Row(currency, "rounding", "", BigDecimal.ZERO, BigDecimal.ZERO, effective, billed, null);
    }

    private static List<Row> invoice(Bridge bridge) {
        var currency = bridge.currency();
        var rows = new ArrayList<Row>();
        rows.add(row(currency, "invoiced", "billed without tax, credits and cost allocation rows", bridge.invoiced()));
        if (bridge.statedInvoice() != null) {
            rows.add(row(currency, "stated-invoice", "entered by hand", bridge.statedInvoice()));
        }
        bridge.difference()
                .ifPresent(money -> rows.add(row(currency, "difference", "stated - invoiced", money.amount())));
        var amortization = bridge.amortization();
        rows.add(new Row(
                currency,
                "amortization",
                "effective - billed",
                amortization.amount(),
                null,
                amortization.rounded(),
                null,
                null));
        return rows;
    }

    private static Row row(Currency currency, String part, String id, Cost cost) {
        return new Row(
                currency,
                part,
                id,
                cost.effective(),
                cost.billed(),
                shown(cost.effective(), currency),
                shown(cost.billed(), currency),
                cost.lines());
    }

    private static Row row(Currency currency, String part, String id, BigDecimal billed) {
        return new Row(currency, part, id, null, billed, null, shown(billed, currency), null);
    }

    private static Money shown(@Nullable BigDecimal amount, Currency currency) {
        return new Money(amount == null ? BigDecimal.ZERO : amount, currency).rounded();
    }

    /** One line; what does not apply to it is null. */
    record Row(
            Currency currency,
            String part,
            String id,
            @Nullable BigDecimal effective,
            @Nullable BigDecimal billed,
            @Nullable Money effectiveShown,
            @Nullable Money billedShown,
            @Nullable Long lines) {
        List<String> fields() {
            return List.of(
                    currency.getCurrencyCode(),
                    part,
                    id,
                    effective == null ? "" : Decimals.plain(effective),
                    billed == null ? "" : Decimals.plain(billed),
                    effectiveShown == null ? "" : effectiveShown.shown(),
                    billedShown == null ? "" : billedShown.shown(),
                    lines == null ? "" : lines.toString());
        }
    }
}
