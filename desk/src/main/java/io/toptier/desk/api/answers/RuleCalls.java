package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.visit.Visit;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.format.RuleJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What the program said, and who says so. */
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class RuleCalls {
    @GetMapping
    @Operation(
            operationId = "listRules",
            summary = "What every rule says for a day, with who says so",
            description = "As `toptier rules list --format json`.")
    @Gives("Rules")
    ObjectNode list(Visit visit) {
        var asOf = visit.asOf();
        return RuleJson.list(visit.answers().rulebook().value(), asOf.on(), asOf.knownBy());
    }

    @GetMapping("/{rule}")
    @Operation(
            operationId = "getRule",
            summary = "What a rule decides, everything that was said about it, and what was not found",
            description = "As `toptier rules show ID --format json`.")
    @Gives("Rule")
    ObjectNode one(Visit visit, @PathVariable("rule") String id) {
        return RuleJson.rule(rule(visit, id), visit.asOf().on(), visit.asOf().knownBy());
    }

    @GetMapping("/{rule}/timeline")
    @Operation(
            operationId = "getRuleTimeline",
            summary = "The life of a rule: the days of facts across, the days of publication down",
            description = "As `toptier rules timeline ID --format json`.")
    @Gives("Timeline")
    ObjectNode timeline(Visit visit, @PathVariable("rule") String id) {
        var rulebook = visit.answers().rulebook().value();
        return RuleJson.timeline(
                rulebook.timeline(rule(visit, id).id(), visit.asOf().knownBy()));
    }

    private static Rule rule(Visit visit, String id) {
        var rulebook = visit.answers().rulebook().value();
        return RuleId.parse(id)
                .flatMap(rulebook::rule)
                .orElseThrow(() -> Refusal.absent(
                        "rule",
                        id,
                        rulebook.rules().keySet().stream().map(RuleId::value).toList()));
    }
}
