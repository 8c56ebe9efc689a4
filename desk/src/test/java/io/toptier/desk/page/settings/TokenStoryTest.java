package io.toptier.desk.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A program gets a secret, uses it, and loses it. */
class TokenStoryTest {
    private static final Pattern SECRET = Pattern.compile("<code>(tt_[^<]+)</code>");
    private static final Pattern REVOKE = Pattern.compile("action=\"([^\"]+/revoke)\"");

    private final String company = TestDesk.contoso();
    private final String tokens = "/c/" + company + "/settings/tokens";
    private final TestBrowser owner = TestDesk.signedIn(company, Role.OWNER);

    @Test
    void aTokenOpensTheApiUntilItIsRevoked() {
        var page = make("nightly close", "read", LocalDate.now(ZoneOffset.UTC).plusDays(30));
        var secret = SECRET.matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(call(secret)).isEqualTo(200);
        assertThat(owner.get(tokens).body())
                .contains("nightly close", secret.substring(0, 9) + "…")
                .doesNotContain(secret)
                .doesNotContain("<td class=\"day\" data-label=\"Last used\">never</td>");

        var revoke = REVOKE.matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(owner.follow(owner.post(revoke, Map.of("reason", "the pipeline is gone")))
                        .body())
                .contains("worth nothing any more", "revoked");

        assertThat(call(secret)).isEqualTo(401);
    }

    @Test
    void aTokenWithoutRightsIsRefused() {
        owner.get(tokens);
        var answer = owner.post(
                tokens,
                Map.of(
                        "name",
                        "empty",
                        "expires",
                        LocalDate.now(ZoneOffset.UTC).plusDays(9).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("the token may do nothing", "value=\"empty\"");
    }

    @Test
    void aTokenForTenYearsIsRefused() {
        owner.get(tokens);
        var answer = owner.post(
                tokens,
                Map.of(
                        "name", "eternal",
                        "scope", "read",
                        "expires", LocalDate.now(ZoneOffset.UTC).plusYears(10).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("the token would expire on");
    }

    private String make(String name, String scope, LocalDate expires) {
        owner.get(tokens);
        return owner.follow(owner.post(tokens, Map.of("name", name, "scope", scope, "expires", expires.toString())))
                .body();
    }

    private int call(String secret) {
        var request = HttpRequest.newBuilder(URI.create(TestDesk.get().url() + "/api/v1/standing"))
                .header("Authorization", "Bearer " + secret)
                .build();
        return TestBrowser.fresh(TestDesk.get().url()).send(request).statusCode();
    }
}
