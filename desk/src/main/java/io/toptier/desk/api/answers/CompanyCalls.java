package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.consumption.format.Progress;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.month.ExportPlaces;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.webhook.WebhookFindings;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.report.WorkspaceCheck;
import io.toptier.standing.format.RoomFindings;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.NotKept;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The company itself, and what is wrong with its data. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Company")
class CompanyCalls {
    private final ExportPlaces places;
    private final WebhookFindings webhooks;

    CompanyCalls(ExportPlaces places, WebhookFindings webhooks) {
        this.places = places;
        this.webhooks = webhooks;
    }

    @GetMapping("/company")
    @Operation(
            operationId = "getCompany",
            summary = "The token's company, the day looked at, and what the token may do")
    @Gives("Company")
    ObjectNode company(Visit visit) {
        var node = JsonText.object()
                .put("id", visit.id())
                .put("name", visit.company().name())
                .put("revision", visit.company().revision())
                .put("today", visit.today().toString())
                .put("on", visit.asOf().on().toString())
                .put("knownBy", visit.asOf().knownBy().instant().toString());
        var token = node.putObject("token").put("name", visit.actor().name());
        var rights = token.putArray("rights");
        visit.rights().stream().map(Right::key).sorted().forEach(rights::add);
        return node;
    }

    @GetMapping("/findings")
    @Operation(
            operationId = "listFindings",
            summary = "Everything that is wrong with the company's data",
            description =
                    "As `toptier check --format json`, and the webhooks that messages were given up for. Reads every month of"
                            + " the exports, so the first call after a change takes a while.")
    @Gives("Findings")
    JsonNode findings(Visit visit) {
        var found = visit.answers().once("check", visit.today(), (workspace, findings) -> {
            try {
                places.demandInside(workspace);
                findings.take(new WorkspaceCheck(workspace, Progress.NONE).check(visit.today()));
            } catch (NotKept outside) {
                findings.addAll(outside.findings());
            }
            findings.addAll(RoomFindings.of(workspace));
            return true;
        });
        var all = new Findings();
        all.addAll(found.findings());
        all.addAll(webhooks.of(visit.id()));
        return json(all.inOrder());
    }

    private static JsonNode json(List<Finding> findings) {
        var list = JsonMapper.shared().createArrayNode();
        findings.forEach(finding -> list.add(FindingJson.of(finding)));
        return list;
    }
}
