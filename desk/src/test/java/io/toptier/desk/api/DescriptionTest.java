package io.toptier.desk.api;

import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.api.facts.FactKinds;
import io.toptier.desk.people.Role;
import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the API does; with {@code -Dtoptier.refresh=true} it is written anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {
    private static final boolean REFRESH = Boolean.getBoolean("toptier.refresh");
    private static final Path ROOT = Path.of(System.getProperty("toptier.root"));
    private static final String SHAPES = "io/toptier/desk/api/description/shapes.json";
    private static final String DAY = "known-by=2024-01-31";

    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);
    private final TreeMap<String, ShapeOf> seen = new TreeMap<>();
    private final TreeMap<String, JsonNode> examples = new TreeMap<>();

    @Order(1)
    @Test
    void everyShapeIsThatOfRealAnswers() throws IOException {
        look();
        var shapes = JsonText.object();
        seen.forEach((name, shape) -> {
            var one = shapes.putObject(name);
            one.set("schema", shape.schema());
            one.set("example", ShapeOf.example(steady(Objects.requireNonNull(examples.get(name)))));
        });
        written().forEach((name, shape) -> shapes.set(name, shape));
        FactKinds.all().forEach(kind -> {
            var rows = json(owner.get("/api/v1/" + kind.name() + "?limit=1")).path("items");
            if (!rows.isEmpty()) {
                shapes.putObject(name(kind.one())).set("example", steady(rows.get(0)));
            }
        });
        if (REFRESH) {
            Files.write(ROOT.resolve("desk/src/main/resources/" + SHAPES), JsonText.bytes(shapes));
            Files.write(ROOT.resolve("desk/target/classes/" + SHAPES), JsonText.bytes(shapes));
        }
        var kept = JsonText.read(Files.readAllBytes(ROOT.resolve("desk/src/main/resources/" + SHAPES)));
        shapes.properties()
                .forEach(shape -> assertThat(shape.getValue().path("schema"))
                        .as(shape.getKey() + ": look at what changed, then refresh with -Dtoptier.refresh=true")
                        .isEqualTo(kept.path(shape.getKey()).path("schema")));
    }

    @Order(2)
    @Test
    void theDescriptionThatIsKeptIsTheOneThatIsServed() throws Exception {
        var file = ROOT.resolve("docs/openapi.json");
        var served = JsonText.bytes(openapi());
        if (REFRESH) {
            Files.write(file, served);
        }
        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Order(3)
    @Test
    void everyCallIsDescribedWhole() throws Exception {
        var api = openapi();
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        var ids = new ArrayList<String>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var call = method.getKey() + " " + path.getKey();
                    var operation = method.getValue();
                    ids.add(operation.path("operationId").asString());
                    assertThat(operation.path("summary").asString("")).as(call).isNotBlank();
                    assertThat(operation.path("tags").isEmpty()).as(call).isFalse();
                    assertThat(operation.path("responses").propertyNames())
                            .as(call)
                            .contains("401", "403", "400");
                    assertThat(operation.path("responses").propertyNames())
                            .as(call)
                            .anyMatch(status -> status.startsWith("2"));
                    if (method.getKey().equals("post")) {
                        assertThat(operation.path("parameters").toString())
                                .as(call)
                                .contains("Idempotency-Key");
                    }
                    operation
                            .findValuesAsString("$ref")
                            .forEach(ref -> assertThat(api.at(ref.substring(1)).isMissingNode())
                                    .as(call + " " + ref)
                                    .isFalse());
                }));
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains("_"));
        api.path("components")
                .findValuesAsString("$ref")
                .forEach(ref -> assertThat(api.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void springdocAnswersNowhereElse() throws Exception {
        assertThat(TestDesk.signedIn(company, Role.OWNER).get("/v3/api-docs").statusCode())
                .isEqualTo(404);
    }

    private void look() {
        see("Company", "company");
        see("Months", "months");
        see("Consumption", "months/2023-11/consumption", "months/2023-12/consumption");
        see("ConsumptionLines", "months/2023-11/consumption/fabrikam");
        see("ReportDraft", "months/2023-11/report", "months/2023-12/report");
        see("MonthDifference", "months/2023-11/difference?from=now&to=now&");
        see("DealsChecked", "deals/check");
        see("DealsDue", "deals/due");
        see("DealChecked", "deals/D-1001/check");
        see("Sales", "sales");
        see("Restatement", "credit/restatement");
        see("Rules", "rules");
        see("Rule", "rules/mbs-credit", "rules/top-tier");
        see("Timeline", "rules/mbs-credit/timeline");
        see("Findings", "findings");
        see(
                "Booking",
                owner.post("/api/v1/credit/restatements?known-by=2023-10-01&dry-run=true", ""),
                owner.post("/api/v1/credit/restatements?known-by=2023-10-01", ""),
                owner.post("/api/v1/credit/restatements?known-by=2023-10-01", ""));
        see("Statement", "credit/statement", "credit/statement?booked=true&");
        see(
                "Standing",
                owner.get("/api/v1/standing?" + DAY),
                owner.post("/api/v1/standing/what-if?" + DAY, "{\"sales\": [%s]}".formatted(SALE)));
        var webhook = owner.post("/api/v1/webhooks", WISH);
        see("WebhookWithSecret", webhook);
        var id = json(webhook).path("id").asString();
        owner.post("/api/v1/webhooks/" + id + "/test", "");
        var made = Program.header(owner.get("/api/v1/deals/D-1001"), "ETag");
        owner.send("PATCH", "/api/v1/deals/D-1001", "{\"crmId\": \"OPP-1\"}", "If-Match", made);
        see("Webhooks", "webhooks");
        see("Webhook", "webhooks/" + id);
        see("Audit", "audit");
        see("Documents", "documents?limit=3&");
        see("Problem", owner.post("/api/v1/deals", "{\"stauts\": \"x\"}"), owner.get("/api/v1/deals/D-100l"));
    }

    private static final String SALE =
            "{\"amount\": {\"amount\": \"250000\", \"currency\": \"USD\"}, \"customer\": \"fabrikam\","
                    + " \"solution\": \"insight-desk\", \"on\": \"2024-01-15\"}";
    private static final String WISH =
            "{\"url\": \"http://127.0.0.1:9/hook\", \"description\": \"the deal desk\", \"eventTypes\": [\"deal.*\"]}";

    private void see(String name, String... paths) {
        for (var path : paths) {
            see(name, owner.get("/api/v1/" + path + (path.contains("?") ? "" : "?") + DAY));
        }
    }

    @SafeVarargs
    private void see(String name, java.net.http.HttpResponse<String>... answers) {
        for (var answer : answers) {
            var body = json(answer);
            seen.computeIfAbsent(name, ShapeOf::new).see(body);
            examples.merge(
                    name,
                    body,
                    (old, fresh) -> fresh.toString().length() > old.toString().length() ? fresh : old);
        }
    }

    /** The shapes that are written by hand, because one answer does not show them. */
    private Map<String, JsonNode> written() throws IOException {
        var shapes = new TreeMap<String, JsonNode>();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("shapes-by-hand.json"))) {
            JsonText.read(in.readAllBytes())
                    .properties()
                    .forEach(shape -> shapes.put(shape.getKey(), shape.getValue()));
        }
        return shapes;
    }

    /** What differs from run to run does not belong into an example. */
    private JsonNode steady(JsonNode example) {
        var text = example.toString()
                .replace(company, "contoso")
                .replaceAll("whsec_[A-Za-z0-9+/=]+", "whsec_…")
                .replaceAll("msg_[A-Za-z0-9]+", "msg_…")
                .replaceAll(
                        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                        "8d4f7c1e-0000-4000-8000-000000000000")
                .replaceAll("20(2[5-9]|3\\d)-\\d\\d-\\d\\dT[0-9:.]+Z", "2024-01-31T09:00:00Z")
                .replaceAll("\"(row|id)\":\\d+", "\"$1\":42")
                .replaceAll("\"requestId\":\"[A-Za-z0-9]+\"", "\"requestId\":\"k3J9vQ2mZx7LbT0a\"")
                .replaceAll("\"today\":\"[0-9-]+\"", "\"today\":\"2024-01-31\"");
        return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode openapi() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TestDesk.get().url() + "/openapi"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (ObjectNode) JsonText.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String one) {
        var name = new StringBuilder();
        for (var word : List.of(one.split("-"))) {
            name.append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
