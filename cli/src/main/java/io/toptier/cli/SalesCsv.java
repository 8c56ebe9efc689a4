package io.toptier.cli;

import io.toptier.kernel.Decimals;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.marketplace.SaleFee;
import io.toptier.marketplace.SaleFees;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Billed sales as CSV, a row each, all digits. */
final class SalesCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "billed_on",
            "customer",
            "buyer",
            "solution",
            "offer",
            "plan",
            "revenue",
            "currency",
            "revenue_usd",
            "payout_status",
            "sales_channel",
            "trial",
            "final",
            "fee",
            "waived",
            "fee_reason",
            "mbs",
            "mbs_usd",
            "mbs_reason",
            "restates",
            "file",
            "line");

    private final SaleFees fees;
    private final MbsCounting counting;

    SalesCsv(SaleFees fees, MbsCounting counting) {
        this.fees = fees;
        this.counting = counting;
    }

    List<String> lines(List<BilledSale> sales) {
        return CsvLines.of(HEADER, sales.stream().map(this::fields).toList());
    }

    private List<String> fields(BilledSale sale) {
        var fee = fees.of(sale);
        var known = fee instanceof SaleFee.Known one ? one : null;
        var mbs = counting.judge(sale);
        return List.of(
                sale.id().toString(),
                sale.billedOn().toString(),
                Objects.toString(sale.buyer().customer(), ""),
                sale.buyer().name(),
                Objects.toString(sale.solution(), ""),
                sale.offer(),
                sale.plan(),
                plain(sale.revenue().amount()),
                sale.revenue().currency().getCurrencyCode(),
                plain(sale.revenueUsd()),
                sale.payoutStatus(),
                sale.salesChannel(),
                Boolean.toString(sale.isTrial()),
                Boolean.toString(sale.isFinal()),
                known == null ? "" : plain(known.fee().amount()),
                known == null ? "" : plain(known.waived().amount()),
                fee.reason(),
                mbs.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                mbs instanceof Judgement.Counted counted ? plain(counted.usd()) : "",
                mbs.reason(),
                Integer.toString(sale.restates().size()),
                sale.place().file(),
                Objects.toString(sale.place().line(), ""));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : Decimals.plain(amount);
    }
}
