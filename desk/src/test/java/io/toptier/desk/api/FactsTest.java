package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts are read and changed row by row, and nobody's change is overwritten unseen. */
class FactsTest {
    private static final String PRIVATE_OFFER = """
            {"id": "PO-1", "createdOn": "2023-09-01", "purpose": "renewal", "attestedAtCreation": true,
             "purchaseRecords": ["62566143-7962-3e4f-82c1-c163f22ce4a7"]}
            """;

    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);

    @Test
    void aDealIsAddedReadChangedAndRemoved() {
        var added = owner.post("/api/v1/deals", """
                {"id": "D-2001", "name": "Fabrikam - renewal", "customer": "fabrikam", "solutions": ["insight-desk"],
                 "type": "co-sell", "direction": "outbound", "status": "active",
                 "value": {"amount": "12000.50", "currency": "EUR"}, "createdAt": "2024-01-10T09:00:00Z",
                 "microsoftStatus": "none", "sellers": ["s-park"], "more": {"our_region": "north"}}
                """);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(header(added, "Location")).isEqualTo("/api/v1/deals/D-2001");
        var etag = header(added, "ETag");

        var read = owner.get("/api/v1/deals/D-2001");
        assertThat(read.body()).isEqualTo(added.body());
        assertThat(header(read, "ETag")).isEqualTo(etag);
        assertThat(json(read).at("/value/amount").asString()).isEqualTo("12000.50");
        assertThat(json(read).at("/more/our_region").asString()).isEqualTo("north");

        var changed = owner.send(
                "PATCH",
                "/api/v1/deals/D-2001",
                "{\"name\": \"Fabrikam - renewed\", \"sellers\": null}",
                "If-Match",
                etag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).path("name").asString()).isEqualTo("Fabrikam - renewed");
        assertThat(json(changed).path("sellers").isEmpty()).isTrue();
        assertThat(json(changed).at("/value/currency").asString()).isEqualTo("EUR");

        var removed = owner.send("DELETE", "/api/v1/deals/D-2001", "", "If-Match", header(changed, "ETag"));
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(owner.get("/api/v1/deals/D-2001").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers",
                "solutions",
                "deals",
                "registrations",
                "sellers",
                "calendar",
                "contracts",
                "designations",
                "commitments",
                "private-offers"
            })
    void whatIsReadCanBeWrittenBackAndIsTheSame(String facts) {
        owner.post("/api/v1/private-offers", PRIVATE_OFFER);
        var before = owner.get("/api/v1/" + facts + "?limit=1");
        var row = json(before).path("items").get(0);
        var id = List.of("customers", "deals", "sellers", "private-offers").contains(facts)
                ? row.path("id").asString()
                : facts.equals("registrations")
                        ? row.path("deal").asString()
                        : row.path("row").asString();
        var one = owner.get("/api/v1/" + facts + "/" + id);
        assertThat(json(one)).isEqualTo(row);

        var put = owner.send("PUT", "/api/v1/" + facts + "/" + id, one.body(), "If-Match", header(one, "ETag"));

        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(without(json(put))).isEqualTo(without(row));
        assertThat(json(owner.get("/api/v1/" + facts + "?limit=1"))
                        .path("items")
                        .get(0)
                        .path("row"))
                .isEqualTo(row.path("row"));
    }

    @Test
    void listsComeInPages() {
        var seen = new java.util.ArrayList<String>();
        var next = "/api/v1/customers?limit=5";
        while (!next.isEmpty()) {
            var page = owner.get(next);
            json(page).path("items").forEach(one -> seen.add(one.path("id").asString()));
            next = header(page, "Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }
        var all = json(owner.get("/api/v1/customers?limit=1000")).path("items");
        assertThat(seen).doesNotHaveDuplicates().hasSize(all.size());
        assertThat(code(owner.get("/api/v1/customers?cursor=zzz"))).isEqualTo("cursor-wrong");
        assertThat(code(owner.get("/api/v1/customers?limit=0"))).isEqualTo("limit-wrong");
    }

    @Test
    void whoDoesNotSayWhatHeHasSeenChangesNothing() {
        var unsaid = owner.send("PATCH", "/api/v1/deals/D-1001", "{\"name\": \"x\"}");
        assertThat(unsaid.statusCode()).isEqualTo(428);
        assertThat(code(unsaid)).isEqualTo("precondition-required");
        assertThat(owner.send("PUT", "/api/v1/deals/D-1001", "{}").statusCode()).isEqualTo(428);
        assertThat(owner.send("DELETE", "/api/v1/deals/D-1001", "").statusCode())
                .isEqualTo(428);
    }

    @Test
    void theSlowerOfTwoIsToldThatItHasChanged() {
        var etag = header(owner.get("/api/v1/deals/D-1001"), "ETag");
        assertThat(owner.send("PATCH", "/api/v1/deals/D-1001", "{\"name\": \"first\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        var slower = owner.send("PATCH", "/api/v1/deals/D-1001", "{\"name\": \"second\"}", "If-Match", etag);
        assertThat(slower.statusCode()).isEqualTo(412);
        assertThat(code(slower)).isEqualTo("revision-stale");
        assertThat(json(owner.get("/api/v1/deals/D-1001")).path("name").asString())
                .isEqualTo("first");
    }

    @Test
    void everyFieldThatCannotBeTakenIsToldAtOnceWithItsPlaceAndTheNearestName() {
        var refused = owner.post("/api/v1/deals", """
                {"id": "D-2002", "stauts": "x", "customer": 7, "solutions": "insight-desk",
                 "value": {"amount": 12, "currency": "EUR"}}
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("fields-refused");
        var errors = json(refused).path("errors");
        assertThat(errors.valueStream().map(one -> one.path("pointer").asString()))
                .contains("/stauts", "/customer", "/solutions", "/value/amount", "/type")
                .doesNotHaveDuplicates();
        assertThat(errors.get(0).path("remedy").asString()).contains("did you mean 'status'");
        assertThat(owner.get("/api/v1/deals/D-2002").statusCode()).isEqualTo(404);
    }

    @Test
    void factsThatCouldNotBeReadAreRefusedWithTheRoomsOwnFindings() {
        var etag = header(owner.get("/api/v1/deals/D-1001"), "ETag");
        var revision = json(owner.get("/api/v1/company")).path("revision");
        var refused = owner.send("PATCH", "/api/v1/deals/D-1001", "{\"createdAt\": \"yesterday\"}", "If-Match", etag);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("facts-refused");
        var error = json(refused).path("errors").get(0);
        assertThat(error.path("pointer").asString()).isEqualTo("/createdAt");
        assertThat(error.path("file").asString()).isEqualTo("deals.csv");
        assertThat(error.path("seen").asString()).contains("yesterday");
        assertThat(json(owner.get("/api/v1/company")).path("revision")).isEqualTo(revision);
        assertThat(header(owner.get("/api/v1/deals/D-1001"), "ETag")).isEqualTo(etag);
    }

    @Test
    void anIdIsGivenOnce() {
        var again = owner.get("/api/v1/deals/D-1001").body();
        var refused = owner.post("/api/v1/deals", again);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("id-taken");
    }

    @Test
    void theAmountsOfARowShareItsCurrency() {
        var etag = header(owner.get("/api/v1/registrations/D-1001"), "ETag");
        var refused = owner.send(
                "PATCH",
                "/api/v1/registrations/D-1001",
                "{\"contractValue\": {\"amount\": \"1\", \"currency\": \"EUR\"}}",
                "If-Match",
                etag);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/errors/0/pointer").asString()).isEqualTo("/contractValue/currency");
    }

    @Test
    void aReaderReadsAndChangesNothing() {
        var reader = Program.of(company, Role.READER);
        assertThat(reader.get("/api/v1/deals/D-1001").statusCode()).isEqualTo(200);
        var refused = reader.post("/api/v1/deals", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("right-missing");
        assertThat(reader.get("/api/v1/audit").statusCode()).isEqualTo(403);
        assertThat(Program.of(company, Role.ALLIANCE)
                        .send("DELETE", "/api/v1/documents/toptier.yaml", "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theAuditSaysWhoWhatAndWhy() {
        var etag = header(owner.get("/api/v1/deals/D-1001"), "ETag");
        owner.send(
                "PATCH", "/api/v1/deals/D-1001", "{\"name\": \"new\"}", "If-Match", etag, "TopTier-Reason", "misspelt");
        var entry = json(owner.get("/api/v1/audit?subject=deal:D-1001"))
                .path("items")
                .get(0);
        assertThat(entry.path("action").asString()).isEqualTo("change-deal");
        assertThat(entry.path("reason").asString()).isEqualTo("misspelt");
        assertThat(entry.at("/actor/kind").asString()).isEqualTo("token");
        assertThat(entry.path("after").toString()).contains("new");
    }

    @Test
    void aFileIsKeptAndChangedOnlyByWhoHasSeenIt() {
        var path = "/api/v1/documents/fx/2030.csv";
        var csv = "month,currency,usd_rate,source\n2030-01,EUR,1.1,ECB\n";
        assertThat(owner.send("PUT", path, csv, "Content-Type", "text/csv").statusCode())
                .isEqualTo(428);
        var made = owner.send("PUT", path, csv, "Content-Type", "text/csv", "If-None-Match", "*");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(204);
        assertThat(owner.send("PUT", path, csv, "Content-Type", "text/csv", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        var read = owner.get(path);
        assertThat(read.body()).isEqualTo(csv);
        var etag = header(read, "ETag");
        assertThat(owner.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(owner.send("PUT", path, csv + "2030-02,EUR,1.2,ECB\n", "Content-Type", "text/csv", "If-Match", etag)
                        .statusCode())
                .isEqualTo(204);
        assertThat(owner.send("DELETE", path, "", "If-Match", etag).statusCode())
                .isEqualTo(412);
        assertThat(owner.send("DELETE", path, "", "If-Match", header(owner.get(path), "ETag"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(owner.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void noPathLeadsOutOfTheCompany() {
        for (var path : List.of("../x.csv", "a/%2e%2e/%2e%2e/x.csv", "a/..%2fx", ".git/config", "a//b")) {
            var answer = owner.send(
                    "PUT", "/api/v1/documents/" + path, "x", "Content-Type", "text/plain", "If-None-Match", "*");
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        }
        assertThat(owner.send("PUT", "/api/v1/documents/months/2023-11/rev-1/month.json", "{}", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(409);
    }

    private static JsonNode without(JsonNode row) {
        return ((ObjectNode) row).deepCopy().without("revision");
    }
}
