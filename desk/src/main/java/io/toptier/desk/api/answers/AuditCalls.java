package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Cursor;
import io.toptier.desk.api.Part;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.JsonText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Who did what. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class AuditCalls {
    private static final int PRESET = 100;
    /** As many as the log gives at once. */
    private static final int LONGEST = 200;

    private final AuditLog audit;
    private final Jdbi jdbi;

    AuditCalls(AuditLog audit, Jdbi jdbi) {
        this.audit = audit;
        this.jdbi = jdbi;
    }

    @GetMapping
    @Operation(
            operationId = "listAudit",
            summary = "Who did what, when and why; newest first",
            description = "With `subject`, as `deal:D-1001`, only what was done to it. Needs the right `people`.")
    @Gives("Audit")
    ObjectNode list(
            Visit visit,
            @RequestParam(value = "subject", required = false) @Nullable String subject,
            @RequestParam(value = "limit", required = false) @Nullable Integer limit,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.demand(Right.PEOPLE);
        var before = cursor == null ? null : Cursor.number(cursor, 0);
        var size = Math.min(LONGEST, Part.limit(limit, PRESET));
        var page = jdbi.withHandle(handle -> audit.page(handle, visit.id(), subject, before, size));
        var next = page.next() == null ? null : Cursor.of(Long.toString(page.next()));
        return new Part<>(page.entries(), next).json(request, response, AuditCalls::json);
    }

    private static ObjectNode json(AuditEntry entry) {
        var event = entry.event();
        var node = JsonText.object().put("id", entry.id()).put("at", entry.at().toString());
        node.putObject("actor")
                .put("kind", event.actor().kind().key())
                .put("id", event.actor().id())
                .put("name", event.actor().name());
        node.put("action", event.action()).put("subject", event.subject()).put("reason", event.reason());
        node.set("before", event.before());
        node.set("after", event.after());
        return node.put("requestId", entry.requestId());
    }
}
