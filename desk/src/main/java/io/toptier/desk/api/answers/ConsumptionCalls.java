package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.consumption.CustomerLines;
import io.toptier.consumption.ServiceCost;
import io.toptier.consumption.format.Progress;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.month.Closing;
import io.toptier.desk.month.ExportPlaces;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.CustomerId;
import io.toptier.report.CustomerTrail;
import io.toptier.report.format.MonthJson;
import io.toptier.workspace.Customers;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who consumed what. */
@RestController
@RequestMapping(path = "/api/v1/months/{month}/consumption", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Consumption")
class ConsumptionCalls {
    private static final Set<String> SHOWN = Set.of("month", "knownBy", "policy", "complete", "currencies");

    private final Closing closing;
    private final ExportPlaces places;

    ConsumptionCalls(Closing closing, ExportPlaces places) {
        this.closing = closing;
        this.places = places;
    }

    @GetMapping
    @Operation(
            operationId = "getConsumption",
            summary = "Who consumed what in a month, by route and by Azure service",
            description = "As `toptier consumption show MONTH --format json`, of the exports as they are now.")
    @Gives("Consumption")
    ObjectNode month(Visit visit, @PathVariable("month") String text) {
        var months = new ClosedMonths(visit, closing);
        return MonthJson.of(months.closedNow(months.demand(text))).retain(SHOWN);
    }

    @GetMapping("/{customer}")
    @Operation(
            operationId = "listConsumptionLines",
            summary = "The lines that a customer's consumption of a month comes from",
            description = "As `toptier consumption show MONTH --customer ID --format json`.")
    @Gives("ConsumptionLines")
    JsonNode lines(Visit visit, @PathVariable("month") String text, @PathVariable("customer") String id) {
        var month = new ClosedMonths(visit, closing).demand(text);
        places.demandInside(visit.answers().workspace());
        Asked.demandKnown(
                "customer",
                id,
                Customers.read(visit.answers().workspace()).value().stream()
                        .map(one -> one.id().value())
                        .toList());
        var lines = visit.answers()
                .once(
                        "trail",
                        List.of(month, id),
                        (workspace, findings) ->
                                findings.take(CustomerTrail.of(new CustomerId(id), workspace, month, Progress.NONE)));
        var list = JsonMapper.shared().createArrayNode();
        lines.value().stream()
                .sorted(CustomerLines.IN_ORDER)
                .forEach(one -> one.lines().services().forEach(service -> list.add(json(one, service))));
        return list;
    }

    private static ObjectNode json(CustomerLines one, ServiceCost service) {
        var lines = one.lines();
        return JsonText.object()
                .put("route", one.route().toString())
                .put("charge", one.charge().key())
                .put("subscription", lines.subscription())
                .put("resource_group", lines.resourceGroup())
                .put("tags", lines.tags())
                .put("lines", Long.toString(service.lines()))
                .put("effective", JsonText.amount(service.effective()))
                .put("currency", lines.currency().getCurrencyCode())
                .put("service", service.service());
    }
}
