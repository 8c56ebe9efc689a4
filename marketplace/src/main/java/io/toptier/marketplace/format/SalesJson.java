package io.toptier.marketplace.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.marketplace.SaleFee;
import io.toptier.marketplace.SaleFees;
import io.toptier.marketplace.SalesBook;
import io.toptier.marketplace.SalesMonth;
import io.toptier.rulebook.Ruling;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Billed sales, their fees and their months as scripts read them; amounts with all digits, months as {@code 2023-09}. */
public final class SalesJson {
    private final SaleFees fees;
    private final MbsCounting counting;

    public SalesJson(SaleFees fees, MbsCounting counting) {
        this.fees = fees;
        this.counting = counting;
    }

    /** The answer of {@code sales show}; {@code sales} and {@code months} may be a part of the book. */
    public ObjectNode answer(
            KnownBy knownBy, List<BilledSale> sales, List<SalesMonth> months, SalesBook book, List<Finding> findings) {
        var answer = JsonText.object().put("knownBy", knownBy.instant().toString());
        var list = answer.putArray("sales");
        sales.forEach(sale -> list.add(of(sale)));
        var sums = answer.putArray("months");
        months.forEach(month -> sums.add(of(month)));
        var files = answer.putArray("downloads");
        book.downloads()
                .forEach(file -> files.add(JsonText.object()
                        .put("file", file.file())
                        .put("rows", file.rows())
                        .put("unread", file.unread())));
        var found = answer.putArray("findings");
        findings.forEach(finding -> found.add(FindingJson.of(finding)));
        return answer;
    }

    private ObjectNode of(BilledSale sale) {
        var node = JsonText.object()
                .put("id", sale.id().toString())
                .put("month", sale.month().toString())
                .put("billedOn", sale.billedOn().toString())
                .put(
                        "customer",
                        sale.buyer().customer() == null
                                ? null
                                : sale.buyer().customer().value())
                .put("buyer", sale.buyer().name())
                .put("buyerId", sale.buyer().marketplaceId())
                .put("offer", sale.offer())
                .put(
                        "solution",
                        sale.solution() == null ? null : sale.solution().value())
                .put("plan", sale.plan())
                .put("revenue", JsonText.amount(sale.revenue().amount()))
                .put("currency", sale.revenue().currency().getCurrencyCode())
                .put("revenueUsd", JsonText.amount(sale.revenueUsd()))
                .put("payoutStatus", sale.payoutStatus())
                .put("salesChannel", sale.salesChannel())
                .put("trial", sale.isTrial())
                .put("transaction", sale.isTransaction())
                .put("final", sale.isFinal())
                .put("file", sale.place().file())
                .put("line", sale.place().line());
        node.set("fee", of(fees.of(sale)));
        node.set("mbs", of(counting.judge(sale)));
        var restates = node.putArray("restates");
        sale.restates()
                .forEach(one -> restates.add(JsonText.object()
                        .put("revenue", JsonText.amount(one.revenue().amount()))
                        .put("currency", one.revenue().currency().getCurrencyCode())
                        .put("file", one.place().file())
                        .put("line", one.place().line())));
        return node;
    }

    private static ObjectNode of(SaleFee fee) {
        var known = fee instanceof SaleFee.Known one ? one : null;
        var node = JsonText.object()
                .put(
                        "amount",
                        known == null ? null : JsonText.amount(known.fee().amount()))
                .put(
                        "waived",
                        known == null ? null : JsonText.amount(known.waived().amount()))
                .put(
                        "privateOffer",
                        known == null || known.waiver() == null
                                ? null
                                : known.waiver().offer().id())
                .put("reason", fee.reason());
        return withRule(node, fee.ruling());
    }

    /** The rule is inferred; its trust says so. */
    private static ObjectNode of(Judgement judgement) {
        var node = JsonText.object()
                .put("judgement", judgement.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .put("usd", judgement instanceof Judgement.Counted counted ? JsonText.amount(counted.usd()) : null)
                .put("reason", judgement.reason());
        return withRule(node, judgement.ruling());
    }

    private static ObjectNode withRule(ObjectNode node, Ruling ruling) {
        var said = ruling.found().map(found -> found.version().publication());
        return node.put("rule", ruling.rule().id().value())
                .put("published", said.map(one -> one.published().toString()).orElse(null))
                .put("trust", said.map(one -> one.trust().toString()).orElse(null));
    }

    private static ObjectNode of(SalesMonth month) {
        return JsonText.object()
                .put("month", month.month().toString())
                .put("currency", month.currency().getCurrencyCode())
                .put("final", month.isFinal())
                .put("sales", month.sales())
                .put("transactions", month.transactions())
                .put("buyers", month.buyers())
                .put("trials", month.trials())
                .put("restated", month.restated())
                .put("billed", JsonText.amount(month.billed().amount()))
                .put("refunds", JsonText.amount(month.refunds().amount()))
                .put("uncollected", JsonText.amount(month.uncollected().amount()))
                .put("fee", JsonText.amount(month.fee().amount()))
                .put("waived", JsonText.amount(month.waived().amount()))
                .put("unknownFees", month.unknownFees());
    }
}
