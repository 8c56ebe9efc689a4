package io.toptier.desk.webhook;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.api.Program;
import io.toptier.desk.people.Role;
import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs elsewhere are told what changes. */
class WebhookTest {
    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aChangeIsToldSignedWithTheSecretThatWasShownOnce() throws Exception {
        var made = add("[]");
        var secret = made.path("secret").asString();
        assertThat(secret).startsWith("whsec_");
        assertThat(owner.get("/api/v1/webhooks/" + made.path("id").asString()).body())
                .doesNotContain(secret);

        change("first");
        var message = receiver.await(1);

        assertThat(message.signature()).isEqualTo("v1," + sign(secret, message));
        var event = JsonText.read(message.body().getBytes(StandardCharsets.UTF_8));
        assertThat(event.path("type").asString()).isEqualTo("deal.changed");
        assertThat(event.at("/data/subject").asString()).isEqualTo("deal:D-1001");
        assertThat(event.at("/data/company").asString()).isEqualTo(company);
        assertThat(event.at("/data/revision").asLong())
                .isEqualTo(json(owner.get("/api/v1/company")).path("revision").asLong());
    }

    @Test
    void aRefusedChangeIsToldToNobody() {
        add("[]");
        var etag = header(owner.get("/api/v1/deals/D-1001"), "ETag");
        owner.send("PATCH", "/api/v1/deals/D-1001", "{\"createdAt\": \"yesterday\"}", "If-Match", etag);
        change("good");
        receiver.await(1);

        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void anEndpointIsToldOnlyWhatItAskedFor() {
        add("[\"seller.*\"]");
        change("unheard");
        owner.post("/api/v1/sellers", "{\"id\": \"s-1\", \"name\": \"Kim\"}");

        assertThat(receiver.await(1).body()).contains("seller.added");
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void whatIsNotTakenIsTriedAgainUnderTheSameIdAndEveryTryIsSeen() {
        receiver.status = 503;
        var id = add("[]").path("id").asString();
        change("first");
        var first = receiver.await(1);
        receiver.status = 200;
        var second = receiver.await(2);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> last(id).path("state").asString().equals("delivered"));
        var tries = json(owner.get(
                        "/api/v1/webhooks/deliveries/" + last(id).path("id").asLong()))
                .path("tries");
        assertThat(tries.valueStream().map(one -> one.path("status").asInt())).containsExactly(503, 200);
        assertThat(tries.get(0).path("cause").asString()).isEqualTo("not taken");
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.status = 302;
        receiver.redirect = receiver.url() + "/elsewhere";
        var id = add("[]").path("id").asString();
        change("first");
        receiver.await(1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !last(id).path("tries").isEmpty());
        assertThat(last(id).at("/tries/0/cause").asString()).contains("redirect");
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void aMessageIsSentAgainWhenAsked() {
        var id = add("[]").path("id").asString();
        change("first");
        var first = receiver.await(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> last(id).path("state").asString().equals("delivered"));

        owner.post("/api/v1/webhooks/deliveries/" + last(id).path("id").asLong() + "/resend", "");
        assertThat(receiver.await(2).id()).isEqualTo(first.id());
    }

    @Test
    void afterARotationBothSecretsSignForADay() throws Exception {
        var made = add("[]");
        var fresh = json(owner.post("/api/v1/webhooks/" + made.path("id").asString() + "/rotate", ""));
        change("first");
        var message = receiver.await(1);

        assertThat(message.signature().split(" "))
                .containsExactly(
                        "v1," + sign(fresh.path("secret").asString(), message),
                        "v1," + sign(made.path("secret").asString(), message));
    }

    @Test
    void aStoppedEndpointIsToldNothing() {
        var made = add("[]");
        var path = "/api/v1/webhooks/" + made.path("id").asString();
        var etag = header(owner.get(path), "ETag");
        assertThat(owner.send("PATCH", path, "{\"disabled\": true}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(owner.send("PATCH", path, "{\"disabled\": false}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        change("unheard");
        owner.send("PATCH", path, "{\"disabled\": false}", "If-Match", header(owner.get(path), "ETag"));
        owner.post(path + "/test", "");

        assertThat(receiver.await(1).body()).contains("webhook.tested");
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void messagesStayOutOfPrivateNetworks() {
        for (var url : new String[] {
            "https://10.0.0.1/", "https://169.254.169.254/latest", "http://localhost:1/", "https://[::1]/",
                    "https://0/",
            "https://[::ffff:10.0.0.1]/", "http://example.com/", "ftp://example.com/", "https://user@example.com/", "no"
        }) {
            var refused = owner.post("/api/v1/webhooks", "{\"url\": \"" + url + "\"}");
            assertThat(refused.statusCode()).as(url).isEqualTo(422);
            assertThat(code(refused)).isIn("webhook-private", "webhook-url");
        }
    }

    @Test
    void onlyWhoMayManagesThem() {
        assertThat(Program.of(company, Role.FINANCE).get("/api/v1/webhooks").statusCode())
                .isEqualTo(403);
        var reader = TestDesk.signedIn(company, Role.READER);
        assertThat(reader.get("/c/" + company + "/settings/webhooks").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonManagesThemOnThePages() {
        var person = TestDesk.signedIn(company, Role.OWNER);
        var path = "/c/" + company + "/settings/webhooks";
        assertThat(person.get(path).body()).contains("Nobody is told of changes yet.");

        var refused = person.post(path, Map.of("url", "http://example.com", "description", "", "types", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("would be sent in the clear", "http://example.com");

        var made = person.post(path, Map.of("url", receiver.url(), "description", "the deal desk", "types", "deal.*"));
        assertThat(made.statusCode()).isEqualTo(302);
        var page = person.follow(made);
        assertThat(page.body()).contains("whsec_", "the deal desk", "deal.*");
        var one = java.net.URI.create(header(made, "Location")).getPath();
        assertThat(person.get(one).body()).doesNotContain("whsec_");

        person.post(one + "/test", Map.of());
        receiver.await(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> person.get(one).body().contains("delivered"));
        assertThat(person.follow(person.post(one + "/rotate", Map.of("reason", "leaked")))
                        .body())
                .contains("whsec_");
        person.post(one + "/disabled", Map.of("disabled", "true"));
        assertThat(person.get(path).body()).contains("stopped");
        person.post(one + "/remove", Map.of("reason", "done"));
        assertThat(person.get(one).statusCode()).isEqualTo(404);
    }

    private JsonNode add(String types) {
        var made = owner.post(
                "/api/v1/webhooks", "{\"url\": \"%s\", \"eventTypes\": %s}".formatted(receiver.url(), types));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made);
    }

    private void change(String name) {
        var etag = header(owner.get("/api/v1/deals/D-1001"), "ETag");
        owner.send("PATCH", "/api/v1/deals/D-1001", "{\"name\": \"%s\"}".formatted(name), "If-Match", etag);
    }

    private JsonNode last(String endpoint) {
        return json(owner.get("/api/v1/webhooks/" + endpoint + "/deliveries?limit=1"))
                .path("items")
                .get(0);
    }

    private static String sign(String secret, Receiver.Message message) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        var content = message.id() + "." + message.timestamp() + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
