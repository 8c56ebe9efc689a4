package io.toptier.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.people.NewToken;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import io.toptier.workspace.JsonText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDoorTest {
    private static final Doors DOORS = Doors.local();

    @AfterAll
    static void close() {
        DOORS.close();
    }

    @Test
    void aTokenReachesItsOwnCompany() {
        assertThat(call("/api/v1/whoami", token("contoso", Right.READ).secret()).body())
                .isEqualTo("contoso nightly close");
        assertThat(call("/api/v1/whoami", token("fabrikam", Right.READ).secret())
                        .body())
                .isEqualTo("fabrikam nightly close");
    }

    @Test
    void withoutATokenTheAnswerSaysHowToSendOne() {
        var answer = DOORS.browser().get("/api/v1/whoami");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"TopTier\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json(answer).propertyNames()).containsExactly("type", "title", "status", "detail", "code", "remedy");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/token-missing");
        assertThat(json(answer).path("status").asInt()).isEqualTo(401);
    }

    @Test
    void unknownRevokedAndExpiredTokensAreOneAnswer() {
        var revoked = token("contoso", Right.READ);
        DOORS.tokens().revoke("contoso", revoked.token().id(), Doors.TEST, "lost");
        var expired = token("contoso", Right.READ);
        DOORS.clock.move(Duration.ofDays(31));

        for (var secret : new String[] {"tt_unknown", revoked.secret(), expired.secret()}) {
            var answer = call("/api/v1/whoami", secret);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer realm=\"TopTier\", error=\"invalid_token\"");
            assertThat(json(answer).path("code").asString()).isEqualTo("token-refused");
        }
    }

    @Test
    void aTokenMayWhatItsScopesSay() {
        var refused = call("/api/v1/freeze", token("contoso", Right.READ).secret());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("right-missing");
        assertThat(json(refused).path("remedy").asString()).isEqualTo("use a token with the scope 'freeze'");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"TopTier\", error=\"insufficient_scope\", scope=\"freeze\"");
        assertThat(call(
                                "/api/v1/freeze",
                                token("contoso", Right.READ, Right.FREEZE).secret())
                        .body())
                .isEqualTo("frozen");
    }

    @Test
    void aLongAnswerIsWrittenToItsEnd() {
        var answer = call("/api/v1/export", token("contoso", Right.READ).secret());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("rows of contoso");
    }

    @Test
    void aSessionOfAPersonOpensNoApi() {
        DOORS.personWithPassword("alex@contoso.com", "Alex Wilber");
        var browser = DOORS.browser();
        browser.signIn("alex@contoso.com", Doors.PASSWORD);

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/whoami").statusCode()).isEqualTo(401);
    }

    @Test
    void aProgramNeedsNoHiddenFieldAndGetsStrictHeaders() {
        var answer = call("/api/v1/whoami", token("contoso", Right.READ).secret());

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Request-Id")).get().asString().hasSize(16);
    }

    private static NewToken token(String company, Right first, Right... more) {
        var scopes = EnumSet.of(first, more);
        return DOORS.tokens()
                .create(
                        company,
                        "nightly close",
                        Set.copyOf(scopes),
                        DOORS.clock.instant().plus(Duration.ofDays(30)),
                        Doors.TEST,
                        Role.OWNER.rights());
    }

    private static HttpResponse<String> call(String path, String secret) {
        return DOORS.browser().get(path, "Authorization", "Bearer " + secret);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonText.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
