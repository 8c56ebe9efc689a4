package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A month's life, lived by a program. */
class MonthsTest {
    private static final String PATH = "/api/v1/months/2023-11";
    private static final String KNOWN = "?known-by=2023-12-31";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Program owner = Program.of(TestDesk.contoso(), Role.OWNER);

    @Test
    void aMonthIsClosedFrozenAndSubmitted() {
        assertThat(state()).isEqualTo("open");
        assertThat(owner.post(PATH + "/freeze", "{}").statusCode()).isEqualTo(404);

        var closed = ended(owner.post(PATH + "/close" + KNOWN, ""));
        assertThat(closed.path("state").asString()).isEqualTo("done");
        assertThat(state()).isEqualTo("closed");
        assertThat(json(owner.get(PATH)).path("month").asString()).isEqualTo("2023-11");
        var file = json(owner.get(PATH + "/files")).at("/files/0/href").asString();
        assertThat(owner.get(file).statusCode()).isEqualTo(200);

        var frozen = ended(owner.post(PATH + "/freeze", "{\"reason\": \"checked against the invoice\"}"));
        assertThat(frozen.path("state").asString()).as(frozen.toString()).isEqualTo("done");
        assertThat(state()).isEqualTo("frozen");

        var wrong = owner.post(PATH + "/submitted", "{\"revision\": \"x\", \"submittedOn\": \"soon\"}");
        assertThat(code(wrong)).isEqualTo("fields-refused");
        assertThat(json(wrong).path("errors").size()).isEqualTo(3);
        var sent = "{\"revision\": \"rev-1\", \"submittedOn\": \"2023-12-10\", \"reference\": \"PC-1\"}";
        assertThat(owner.post(PATH + "/submitted", sent).statusCode()).isEqualTo(204);
        assertThat(owner.post(PATH + "/submitted", sent).statusCode()).isEqualTo(204);
        assertThat(code(owner.post(PATH + "/submitted", sent.replace("PC-1", "PC-2"))))
                .isEqualTo("facts-refused");
        assertThat(state()).isEqualTo("submitted");

        assertThat(code(owner.post(PATH + "/restate", "{}"))).isEqualTo("fields-refused");
        assertThat(json(owner.get("/api/v1/jobs")).path("items").size()).isEqualTo(2);
    }

    @Test
    void whoMayNotCloseClosesNothing() {
        var company = TestDesk.contoso();
        var refused = Program.of(company, Role.ALLIANCE).post(PATH + "/close", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Program.of(company, Role.FINOPS).post(PATH + "/freeze", "{}").statusCode())
                .isEqualTo(403);
    }

    private String state() {
        return json(owner.get("/api/v1/months"))
                .path("months")
                .valueStream()
                .filter(one -> one.path("month").asString().equals("2023-11"))
                .map(one -> one.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode ended(HttpResponse<String> asked) {
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        var path = header(asked, "Location");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> json(owner.get(path)).path("endedAt").isString());
        return json(owner.get(path));
    }
}
