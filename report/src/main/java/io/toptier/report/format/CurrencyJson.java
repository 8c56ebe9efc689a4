package io.toptier.report.format;

import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.Cost;
import io.toptier.consumption.Reason;
import io.toptier.consumption.Reconciliation.Bridge;
import io.toptier.report.CurrencyFigures;
import io.toptier.report.CustomerFigure;
import io.toptier.workspace.JsonText;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One currency of {@code month.json}. */
final class CurrencyJson {
    /** Of a customer; months that were closed before services were kept have none. */
    static final String SERVICES = "services";

    /** Reasons and classes that outside parties may look up: there in every month, with zeros where nothing was met. */
    private static final Set<Reason> REASONS = EnumSet.of(
            Reason.NO_RULE,
            Reason.TAG_CONFLICT,
            Reason.TAG_MALFORMED,
            Reason.TAG_UNKNOWN,
            Reason.POOL_IDLE,
            Reason.POOL_WITHOUT_TELEMETRY);

    private static final Set<ChargeClass> CLASSES = EnumSet.of(
            ChargeClass.MARKETPLACE,
            ChargeClass.COMMITMENT_PURCHASE,
            ChargeClass.COMMITMENT_REFUND,
            ChargeClass.UNUSED_COMMITMENT,
            ChargeClass.ROUNDING,
            ChargeClass.TAX,
            ChargeClass.CREDIT,
            ChargeClass.SUPPORT,
            ChargeClass.NOT_AZURE,
            ChargeClass.COST_ALLOCATION_RULE);

    private CurrencyJson() {}

    static ObjectNode of(CurrencyFigures figures, Bridge bridge) {
        var month = figures.month();
        var total = month.total();
        var excluded = month.excludedTotal();
        var node = JsonText.object()
                .put("effectiveTotal", JsonText.amount(total.effective()))
                .put("billedTotal", JsonText.amount(total.billed()))
                .put("customersTotal", JsonText.amount(month.customersTotal().effective()))
                .put(
                        "unattributedTotal",
                        JsonText.amount(month.unattributedTotal().effective()))
                .put("excludedEffectiveTotal", JsonText.amount(excluded.effective()))
                .put("excludedBilledTotal", JsonText.amount(excluded.billed()));
        var customers = node.putArray("customers");
        figures.customers().forEach(one -> customers.add(customer(one)));
        var unattributed = node.putObject("unattributed");
        for (var reason : Reason.values()) {
            put(unattributed, reason.key(), month.unattributed().get(reason), REASONS.contains(reason));
        }
        var classes = node.putObject("excluded");
        for (var charge : ChargeClass.values()) {
            put(classes, charge.key(), month.excluded().get(charge), isShown(charge, month.included()));
        }
        node.put("customersTotalRounded", figures.totalShown().shown());
        node.put("rounding", figures.rounding().shown());
        var included = node.putObject("included");
        month.included().forEach((charge, cost) -> put(included, charge.key(), cost, true));
        var pools = node.putObject("pools");
        month.pools().forEach((pool, cost) -> put(pools, pool, cost, true));
        node.set("reconciliation", reconciliation(bridge));
        return node;
    }

    /** A class that the policy lets count as consumption is not also shown as excluded. */
    private static boolean isShown(ChargeClass charge, Map<ChargeClass, Cost> included) {
        return CLASSES.contains(charge) && !included.containsKey(charge);
    }

    private static ObjectNode customer(CustomerFigure figure) {
        var total = figure.consumption().total();
        var node = JsonText.object()
                .put("id", figure.id().value())
                .put("acr", JsonText.amount(figure.acr().amount()))
                .put("acrRounded", figure.acr().shown())
                .put("acrUsd", JsonText.amount(figure.usd()));
        var routes = node.putObject("routes");
        figure.consumption()
                .routes()
                .forEach((route, cost) -> routes.put(route.toString(), JsonText.amount(cost.effective())));
        node.put("name", figure.name()).put("billed", JsonText.amount(total.billed()));
        var services = node.putObject(SERVICES);
        figure.consumption().services().forEach((service, amount) -> services.put(service, JsonText.amount(amount)));
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Cost cost, boolean always) {
        if (cost != null || always) {
            var shown = cost == null ? Cost.NONE : cost;
            node.putObject(key)
                    .put("effective", JsonText.amount(shown.effective()))
                    .put("billed", JsonText.amount(shown.billed()))
                    .put("lines", shown.lines());
        }
    }

    private static ObjectNode reconciliation(Bridge bridge) {
        return JsonText.object()
                .put("invoiced", JsonText.amount(bridge.invoiced()))
                .put("statedInvoice", JsonText.amount(bridge.statedInvoice()))
                .put(
                        "difference",
                        bridge.difference()
                                .map(money -> JsonText.amount(money.amount()))
                                .orElse(null))
                .put("amortization", JsonText.amount(bridge.amortization().amount()));
    }
}
