package io.toptier.desk.webhook;

import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.api.Program;
import io.toptier.desk.people.Role;
import io.toptier.desk.vault.Vault;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody reads the secret of a webhook out of the database, or out of a backup of it. */
class SealedSecretsTest {
    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);
    private final Jdbi jdbi = TestDesk.get().part(Jdbi.class);
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void neitherTheWebhookNorTheKeptAnswerShowsIt() {
        var made = add("key-1");
        var id = made.path("id").asString();
        var rotated = json(owner.post("/api/v1/webhooks/" + id + "/rotate", ""));

        assertThat(inTheDatabase())
                .contains("sealed:")
                .doesNotContain("whsec_")
                .doesNotContain(made.path("secret").asString().substring(6))
                .doesNotContain(rotated.path("secret").asString().substring(6));
        assertThat(add("key-1")).as("the same request again").isEqualTo(made);
    }

    @Test
    void whatAnEarlierVersionLeftInTheClearIsSealedAndStillSigns() {
        var id = UUID.fromString(add("key-1").path("id").asString());
        jdbi.useHandle(handle -> handle.execute(
                "update desk.webhook_endpoint set secret = 'whsec_b2xk', former_secret = 'whsec_b2xkZXI=',"
                        + " former_until = now() + interval '1 day' where id = ?",
                id));
        jdbi.useTransaction(TestDesk.get().part(Endpoints.class)::sealAll);

        assertThat(inTheDatabase()).doesNotContain("whsec_");
        var vault = TestDesk.get().part(Vault.class);
        assertThat(vault.open(column("secret", id), Endpoints.about(id))).isEqualTo("whsec_b2xk");
        assertThat(vault.open(column("former_secret", id), Endpoints.about(id))).isEqualTo("whsec_b2xkZXI=");
    }

    @Test
    void aMessageWhoseSecretDoesNotOpenSaysSoAndAfterARotationItGoesOut() {
        var id = UUID.fromString(add("key-1").path("id").asString());
        var lost = new Vault("a key that nobody has any more, sadly");
        jdbi.useHandle(handle -> handle.execute(
                "update desk.webhook_endpoint set secret = ? where id = ?",
                lost.seal("whsec_bG9zdA==", Endpoints.about(id)),
                id));
        owner.post("/api/v1/webhooks/" + id + "/test", "");

        var path = "/api/v1/webhooks/" + id + "/deliveries";
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !json(owner.get(path)).at("/items/0/tries").isEmpty());
        assertThat(json(owner.get(path)).at("/items/0/tries/0/cause").asString())
                .contains("sealed with the key " + lost.id(), "make a new secret");
        assertThat(receiver.messages).isEmpty();

        // what was sealed with the lost key still signs for a day, and does not open: the new one alone signs
        owner.post("/api/v1/webhooks/" + id + "/rotate", "");
        owner.post("/api/v1/webhooks/" + id + "/test", "");
        assertThat(receiver.await(1).signature().split(" ")).hasSize(1);
    }

    private String inTheDatabase() {
        return jdbi.withHandle(handle -> {
            var webhooks = handle.createQuery(
                            "select row_to_json(one)::text from desk.webhook_endpoint one where company = ?")
                    .bind(0, company)
                    .mapTo(String.class)
                    .list();
            var answers = handle.createQuery(
                            "select convert_from(response_body, 'UTF8') from desk.idempotency where company = ?")
                    .bind(0, company)
                    .mapTo(String.class)
                    .list();
            return webhooks + "\n" + answers;
        });
    }

    private String column(String name, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + name + " from desk.webhook_endpoint where id = ?")
                        .bind(0, id)
                        .mapTo(String.class)
                        .one());
    }

    private JsonNode add(String key) {
        var made =
                owner.send("POST", "/api/v1/webhooks", "{\"url\": \"" + receiver.url() + "\"}", "Idempotency-Key", key);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(header(made, "ETag")).isNotEmpty();
        return json(made);
    }
}
