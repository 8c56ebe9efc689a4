package io.toptier.consumption;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a month's parts add up to what was read, and what was read to the invoice.
 *
 * @param currencies one bridge for each that has lines or a stated invoice
 */
public record Reconciliation(List<Bridge> currencies) {
    /** What exports may hold and an invoice total before tax and credits does not. */
    private static final Set<ChargeClass> BESIDE_THE_INVOICE =
            EnumSet.of(ChargeClass.COST_ALLOCATION_RULE, ChargeClass.TAX, ChargeClass.CREDIT);

    public Reconciliation {
        currencies = List.copyOf(currencies);
    }

    /** Compares each currency with the invoice total stated for the month, if there is one. */
    public static Reconciliation of(AttributedMonth month, List<InvoiceTotal> invoices) {
        var stated = stated(month.month(), invoices);
        var bridges = new ArrayList<Bridge>();
        for (var one : month.currencies()) {
            bridges.add(bridge(one, stated.remove(one.currency())));
        }
        stated.forEach((currency, total) -> bridges.add(bridge(CurrencyMonth.empty(currency), total)));
        return new Reconciliation(bridges);
    }

    private static SortedMap<Currency, BigDecimal> stated(Month month, List<InvoiceTotal> invoices) {
        var stated = new TreeMap<Currency, BigDecimal>(Comparator.comparing(Currency::getCurrencyCode));
        invoices.stream()
                .filter(invoice -> invoice.month().equals(month))
                .map(InvoiceTotal::total)
                .forEach(total -> stated.merge(total.currency(), total.amount(), BigDecimal::add));
        return stated;
    }

    public Optional<Bridge> in(Currency currency) {
        return currencies.stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst();
    }

    private static Bridge bridge(CurrencyMonth month, @Nullable BigDecimal statedInvoice) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("customers", month.customersTotal()));
        month.unattributed().forEach((reason, cost) -> lines.add(new Line("unattributed: " + reason.key(), cost)));
        month.excluded().forEach((charge, cost) -> lines.add(new Line("excluded: " + charge.key(), cost)));
        var beside = BESIDE_THE_INVOICE.stream()
                .map(charge -> month.excluded().getOrDefault(charge, Cost.NONE).billed())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bridge(
                month.currency(), lines, month.total(), month.total().billed().subtract(beside), statedInvoice);
    }

    /** One part of the whole, at effective and at billed cost. */
    public record Line(String label, Cost cost) {}

    /**
     * From the customers to the invoice, in one currency.
     *
     * @param total everything that was read; the lines add up to it
     * @param invoiced what the invoice says before tax and credits: the billed total without them and without cost allocation rows
     * @param statedInvoice the total entered by hand; null where none is
     */
    public record Bridge(
            Currency currency,
            List<Line> lines,
            Cost total,
            BigDecimal invoiced,
            @Nullable BigDecimal statedInvoice) {
        public Bridge {
            lines = List.copyOf(lines);
        }

        /** What amortization moves between months: effective − billed. */
        public Money amortization() {
            return new Money(total.effective().subtract(total.billed()), currency);
        }

        /** Stated invoice − what the exports bill; empty where no invoice is stated. */
        public Optional<Money> difference() {
            return Optional.ofNullable(statedInvoice).map(stated -> new Money(stated.subtract(invoiced), currency));
        }
    }
}
