package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Money;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.marketplace.SaleFee;
import io.toptier.marketplace.SaleFees;
import io.toptier.marketplace.SalesBook;
import io.toptier.marketplace.SalesMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Billed sales, then their months, for people: amounts rounded, what is not the partner's in brackets. */
final class SalesText {
    private static final Currency USD = Currency.getInstance("USD");

    private static final Comparator<BilledSale> BY_DAY = Comparator.comparing(BilledSale::billedOn)
            .thenComparing(sale -> sale.buyer().name())
            .thenComparing(BilledSale::id);

    private final SaleFees fees;
    private final MbsCounting counting;

    SalesText(SaleFees fees, MbsCounting counting) {
        this.fees = fees;
        this.counting = counting;
    }

    List<String> lines(List<BilledSale> sales, List<SalesMonth> months, SalesBook book) {
        var lines = new ArrayList<>(sales(sales));
        lines.add("");
        lines.addAll(months(months));
        lines.add("");
        lines.add("%s in %s: %s, %s restated, %s unread"
                .formatted(
                        Counted.of(book.rows(), "row"),
                        Counted.of(book.downloads().size(), "download"),
                        Counted.of(book.sales().size(), "sale"),
                        book.restated(),
                        book.unread()));
        return lines;
    }

    private List<String> sales(List<BilledSale> sales) {
        var table = new TextTable(LEFT, LEFT, LEFT, LEFT, RIGHT, LEFT, RIGHT, RIGHT, LEFT, LEFT, LEFT, LEFT);
        table.row(
                        "billed on",
                        "customer",
                        "solution",
                        "plan",
                        "revenue",
                        "",
                        "USD",
                        "fee",
                        "payout",
                        "channel",
                        "sale",
                        "notes")
                .rule();
        sales.stream().sorted(BY_DAY).forEach(sale -> row(sale, table));
        return table.lines();
    }

    private void row(BilledSale sale, TextTable table) {
        var customer = sale.buyer().customer();
        var usd = sale.revenueUsd();
        table.row(
                sale.billedOn().toString(),
                customer == null ? "(" + sale.buyer().name() + ")" : customer.value(),
                sale.solution() == null
                        ? "(" + sale.offer() + ")"
                        : sale.solution().value(),
                sale.plan(),
                Amounts.shown(sale.revenue()),
                sale.revenue().currency().getCurrencyCode(),
                usd == null ? "" : Amounts.shown(new Money(usd, USD)),
                fees.of(sale) instanceof SaleFee.Known known ? Amounts.shown(known.fee()) : "not known",
                sale.payoutStatus(),
                sale.salesChannel(),
                sale.id().toString(),
                String.join("; ", notes(sale)));
    }

    private List<String> notes(BilledSale sale) {
        var notes = new ArrayList<String>();
        if (!sale.isFinal()) {
            notes.add("open");
        }
        if (sale.isTrial()) {
            notes.add("trial");
        }
        if (sale.isRefund()) {
            notes.add("refund");
        }
        if (!sale.restates().isEmpty()) {
            notes.add("restates " + Counted.of(sale.restates().size(), "row"));
        }
        var fee = fees.of(sale);
        if (fee instanceof SaleFee.Unknown || (fee instanceof SaleFee.Known known && known.waiver() != null)) {
            notes.add("fee: " + fee.reason());
        }
        var mbs = counting.judge(sale);
        if (!(mbs instanceof Judgement.Counted)) {
            notes.add("no MBS: " + mbs.reason());
        }
        return notes;
    }

    private static List<String> months(List<SalesMonth> months) {
        var table =
                new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(
                        "month",
                        "",
                        "billed",
                        "refunds",
                        "uncollected",
                        "fee",
                        "waived",
                        "sales",
                        "transactions",
                        "buyers",
                        "trials",
                        "restated",
                        "")
                .rule();
        for (var month : months) {
            table.row(
                    month.month().toString(),
                    month.currency().getCurrencyCode(),
                    Amounts.shown(month.billed()),
                    Amounts.shown(month.refunds()),
                    Amounts.shown(month.uncollected()),
                    Amounts.shown(month.fee())
                            + (month.unknownFees() == 0 ? "" : " + " + month.unknownFees() + " not known"),
                    Amounts.shown(month.waived()),
                    Long.toString(month.sales()),
                    Long.toString(month.transactions()),
                    Long.toString(month.buyers()),
                    Long.toString(month.trials()),
                    Long.toString(month.restated()),
                    month.isFinal() ? "final" : "open");
        }
        return table.lines();
    }
}
