package io.toptier.desk.webhook;

import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.api.Program;
import io.toptier.desk.people.Role;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A message that was given up is among the company's findings until somebody sends it again. */
class GivenUpTest {
    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);
    private final Program reader = Program.of(company, Role.READER);

    @Test
    void everybodyWhoLooksAtTheCompanySeesItAndNotTheAddress() {
        assertThat(dead()).isEmpty();
        var webhook = json(owner.post(
                        "/api/v1/webhooks",
                        "{\"url\": \"https://127.0.0.1:9/a-secret-path\", \"description\": \"the deal desk\"}"))
                .path("id")
                .asString();
        owner.post("/api/v1/webhooks/" + webhook + "/test", "");
        TestDesk.get()
                .part(Jdbi.class)
                .useHandle(handle -> handle.execute(
                        "update desk.webhook_delivery set state = 'dead' where endpoint = cast(? as uuid)", webhook));

        assertThat(dead()).hasSize(1);
        var finding = dead().get(0);
        assertThat(finding.path("level").asString()).isEqualTo("warning");
        assertThat(finding.path("file").asString()).isEqualTo("webhook:" + webhook);
        assertThat(finding.path("seen").asString())
                .isEqualTo("1 message that the webhook (the deal desk) did not take");
        assertThat(finding.toString()).doesNotContain("a-secret-path");
    }

    private List<JsonNode> dead() {
        return json(reader.get("/api/v1/findings"))
                .valueStream()
                .filter(one -> one.path("code").asString().equals("webhook-dead"))
                .toList();
    }
}
