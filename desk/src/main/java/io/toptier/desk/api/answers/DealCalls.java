package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.deals.format.DealsJson;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.JsonText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Gates and clocks of deals. */
@RestController
@RequestMapping(path = "/api/v1/deals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deals")
class DealCalls {
    @GetMapping("/check")
    @Operation(
            operationId = "checkDeals",
            summary = "Each deal judged against the criteria of a registration, gate by gate",
            description = "As `toptier deals check --format json`.")
    @Gives("DealsChecked")
    ObjectNode check(Visit visit) {
        return DealsJson.checked(visit.answers().checkedDeals().value());
    }

    @GetMapping("/due")
    @Operation(
            operationId = "listDealClocks",
            summary = "Every clock that runs on a deal, the next to run out first",
            description = "As `toptier deals due --format json`.")
    @Gives("DealsDue")
    ObjectNode due(Visit visit) {
        return DealsJson.due(visit.answers().due().value());
    }

    @GetMapping("/{id}/check")
    @Operation(operationId = "checkDeal", summary = "One deal's gates and clocks")
    @Gives("DealChecked")
    ObjectNode one(Visit visit, @PathVariable("id") String id) {
        var all = visit.answers().checkedDeals().value();
        var checked =
                all.stream().filter(one -> one.deal().id().value().equals(id)).toList();
        if (checked.isEmpty()) {
            throw Refusal.absent(
                    "deal", id, all.stream().map(one -> one.deal().id().value()).toList());
        }
        var node = JsonText.object();
        node.set("check", DealsJson.checked(checked).path("deals").get(0));
        node.set(
                "due",
                DealsJson.due(visit.answers().due().value().stream()
                                .filter(one -> one.deal().value().equals(id))
                                .toList())
                        .get("due"));
        return node;
    }
}
