package io.toptier.desk.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Cursor;
import io.toptier.desk.api.Fields;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Part;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.JsonText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** A company's endpoints over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Webhooks")
class WebhookCalls {
    private static final String ONE = "/{webhook}";
    private static final List<String> FIELDS = List.of("url", "description", "eventTypes", "disabled");
    private static final int PRESET = 50;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Jdbi jdbi;

    WebhookCalls(Endpoints endpoints, Deliveries deliveries, Outbox outbox, Idempotency idempotency, Jdbi jdbi) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.jdbi = jdbi;
    }

    @GetMapping
    @Operation(operationId = "listWebhooks", summary = "Where the company's messages go")
    @Gives("Webhooks")
    ObjectNode list(Visit visit) {
        visit.demand(Right.PEOPLE);
        var node = JsonText.object();
        var list = node.putArray("items");
        jdbi.withHandle(handle -> endpoints.of(handle, visit.id())).forEach(one -> list.add(one.json()));
        return node;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addWebhook",
            summary = "Adds an endpoint; the answer has its secret, which is shown this once",
            description =
                    "Messages follow Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`,"
                            + " which is HMAC-SHA256 over `id.timestamp.body`. Without `eventTypes` it is told of everything.")
    @Gives(value = "WebhookWithSecret", status = 201, takes = "WebhookWish")
    ResponseEntity<byte[]> add(Sent sent) {
        sent.demand(Right.PEOPLE);
        return idempotency
                .once(sent, handle -> {
                    var wish = wish(sent.object(), new EndpointWish("", "", List.of(), false));
                    var made = endpoints.add(
                            handle, sent.visit().id(), wish, sent.visit().actor());
                    return Answer.created("/api/v1/webhooks/" + made.endpoint().id(), made.json())
                            .version(made.endpoint().revision());
                })
                .entity();
    }

    @GetMapping(ONE)
    @Operation(operationId = "getWebhook", summary = "One endpoint")
    @Gives("Webhook")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable("webhook") UUID id) {
        visit.demand(Right.PEOPLE);
        var found = jdbi.withHandle(handle -> endpoints.find(handle, visit.id(), id));
        return Answer.ok(found.json()).version(found.revision()).entity();
    }

    @PatchMapping(
            path = ONE,
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    @Operation(
            operationId = "changeWebhook",
            summary = "Changes the fields that are sent; `disabled` stops and starts it")
    @Gives(value = "Webhook", takes = "WebhookWish")
    ResponseEntity<byte[]> change(Sent sent, @PathVariable("webhook") UUID id) {
        sent.demand(Right.PEOPLE);
        var seen = sent.demandRevision();
        var company = sent.visit().id();
        var changed = jdbi.inTransaction(handle -> {
            var before = endpoints.find(handle, company, id);
            Endpoints.demandSeen(before, seen);
            var wish = wish(
                    sent.object(),
                    new EndpointWish(before.url(), before.description(), before.types(), before.disabled()));
            return endpoints.change(
                    handle, company, id, seen, wish, sent.visit().actor());
        });
        return Answer.ok(changed.json()).version(changed.revision()).entity();
    }

    @DeleteMapping(ONE)
    @Operation(operationId = "removeWebhook", summary = "Removes an endpoint with everything that was still to be told")
    @Gives(status = 204)
    ResponseEntity<byte[]> remove(Sent sent, @PathVariable("webhook") UUID id) {
        sent.demand(Right.PEOPLE);
        var seen = sent.demandRevision();
        jdbi.useTransaction(handle -> endpoints.remove(
                handle, sent.visit().id(), id, seen, sent.visit().actor(), sent.reason()));
        return Answer.done().entity();
    }

    @PostMapping(ONE + "/rotate")
    @Operation(
            operationId = "rotateWebhook",
            summary = "Makes a new secret, shown this once; the one before signs beside it for a day")
    @Gives("WebhookWithSecret")
    ResponseEntity<byte[]> rotate(Sent sent, @PathVariable("webhook") UUID id) {
        sent.demand(Right.PEOPLE);
        return idempotency
                .once(sent, handle -> {
                    var made = endpoints.rotate(
                            handle, sent.visit().id(), id, sent.visit().actor(), sent.reason());
                    return Answer.ok(made.json()).version(made.endpoint().revision());
                })
                .entity();
    }

    @PostMapping(ONE + "/test")
    @Operation(operationId = "testWebhook", summary = "Sends a message of the type webhook.tested")
    @Gives(status = 204)
    ResponseEntity<byte[]> test(Sent sent, @PathVariable("webhook") UUID id) {
        sent.demand(Right.PEOPLE);
        return idempotency
                .once(sent, handle -> {
                    var endpoint = endpoints.find(handle, sent.visit().id(), id);
                    var data = JsonText.object().put("webhook", endpoint.id().toString());
                    outbox.tell(handle, endpoint.company(), Outbox.TEST, data, endpoint.id());
                    return Answer.done();
                })
                .entity();
    }

    @GetMapping(ONE + "/deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "The messages to an endpoint, newest first, each with its last try")
    @Gives("Deliveries")
    ObjectNode deliveries(
            Visit visit,
            @PathVariable("webhook") UUID id,
            @RequestParam(value = "limit", required = false) @Nullable Integer limit,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.demand(Right.PEOPLE);
        var size = Part.limit(limit, PRESET);
        var before = Cursor.number(cursor, Long.MAX_VALUE);
        var found = jdbi.withHandle(handle -> {
            endpoints.find(handle, visit.id(), id);
            return deliveries.of(handle, visit.id(), id, before, size + 1);
        });
        return Part.of(found, size, one -> Long.toString(one.id())).json(request, response, Delivery::json);
    }

    @GetMapping("/deliveries/{delivery}")
    @Operation(operationId = "getDelivery", summary = "A message to an endpoint, with every try")
    @Gives("Delivery")
    ObjectNode delivery(Visit visit, @PathVariable("delivery") long id) {
        visit.demand(Right.PEOPLE);
        return jdbi.withHandle(handle -> deliveries.find(handle, visit.id(), id))
                .json();
    }

    @PostMapping("/deliveries/{delivery}/resend")
    @Operation(operationId = "resendDelivery", summary = "Tries to deliver a message again, now")
    @Gives("Delivery")
    ResponseEntity<byte[]> resend(Sent sent, @PathVariable("delivery") long id) {
        sent.demand(Right.PEOPLE);
        return idempotency
                .once(
                        sent,
                        handle -> Answer.ok(
                                deliveries.resend(handle, sent.visit().id(), id).json()))
                .entity();
    }

    private static EndpointWish wish(ObjectNode body, EndpointWish before) {
        var fields = Fields.of(body, FIELDS);
        var wish = new EndpointWish(
                fields.has("url") ? fields.text("url").orElse("") : before.url(),
                fields.has("description") ? fields.text("description").orElse("") : before.description(),
                fields.has("eventTypes") ? fields.texts("eventTypes").orElse(List.of()) : before.types(),
                fields.has("disabled") ? fields.flag("disabled").orElse(false) : before.disabled());
        fields.demandGood();
        return wish;
    }
}
