package io.toptier.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.People;
import io.toptier.desk.people.Person;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignOnTest {
    private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private static final Map<String, Object> VERIFIED = Map.of("email", "Alex@contoso.com", "email_verified", true);

    private final MockOAuth2Server issuer = started();
    private final Doors doors = new Doors(new SignInSettings(
            "http://127.0.0.1",
            new SignInSettings.Issuer(issuer.issuerUrl(TENANT).toString(), "toptier", "secret"),
            "alliance@contoso.com",
            false));
    private final Browser browser = doors.browser();

    @AfterEach
    void close() {
        doors.close();
        issuer.shutdown();
    }

    @Test
    void oneWhoWasInvitedComesInAndIsKnownFromThenOn() {
        var alex = doors.person("alex@contoso.com", "Alex Wilber");

        assertThat(signOn("subject-1", VERIFIED).body()).contains("signed in as Alex Wilber");

        var known = doors.bean(People.class).find(alex.id()).orElseThrow();
        assertThat(known.subject())
                .isEqualTo(new Person.Subject(issuer.issuerUrl(TENANT).toString(), "subject-1"));
        var renamed = Map.<String, Object>of("email", "wilber@contoso.com", "email_verified", true);
        assertThat(new Visit(doors.browser()).signOn("subject-1", renamed).body())
                .contains("signed in as Alex Wilber");
    }

    @Test
    void oneWhoWasNotInvitedIsToldWhomToAsk() {
        var refused = signOn("subject-1", VERIFIED);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Nobody has invited Alex@contoso.com yet.")
                .contains("Ask alliance@contoso.com for an invitation.");
        assertThat(doors.bean(People.class).anybody()).isFalse();
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void anAddressNobodyVouchesForOpensNothing() {
        doors.person("alex@contoso.com", "Alex Wilber");

        var refused = signOn("subject-1", Map.of("email", "alex@contoso.com", "email_verified", false));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("does not vouch for your e-mail address");
        assertThat(signOn("subject-1", Map.of("email", "alex@contoso.com", "tid", "another-tenant"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void entraVouchesForThePeopleOfItsOwnTenant() {
        doors.person("alex@contoso.com", "Alex Wilber");

        assertThat(signOn("subject-1", Map.of("preferred_username", "alex@contoso.com", "tid", TENANT))
                        .body())
                .contains("signed in as Alex Wilber");
    }

    @Test
    void anotherAccountWithTheSameAddressIsNotTheSamePerson() {
        doors.person("alex@contoso.com", "Alex Wilber");
        signOn("subject-1", VERIFIED);

        assertThat(new Visit(doors.browser()).signOn("subject-2", VERIFIED).body())
                .contains("is known here as another account");
    }

    @Test
    void oneWhoIsDisabledStaysOut() {
        var alex = doors.person("alex@contoso.com", "Alex Wilber");
        signOn("subject-1", VERIFIED);
        doors.bean(Credentials.class).disable(alex.id(), Doors.TEST);

        assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(signOn("subject-1", VERIFIED).body()).contains("may not sign in any more");
    }

    @Test
    void theWayToTheIssuerIsTiedToTheBrowser() {
        browser.get("/sign-in/organisation");

        var toIssuer = browser.get("/sign-in/with/oidc")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(toIssuer)
                .startsWith(issuer.issuerUrl(TENANT).toString())
                .contains("state=", "nonce=", "code_challenge_method=S256")
                .contains("redirect_uri=http://127.0.0.1/sign-in/code/oidc");
        assertThat(browser.follow(browser.get("/sign-in/code/oidc?code=stolen&state=guessed"))
                        .body())
                .contains("The sign-in did not come to an end.");
    }

    @Test
    void anIssuerThatDoesNotAnswerIsSaidSo() {
        issuer.shutdown();

        var answer = browser.get("/sign-in/organisation");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("sign-in cannot be reached").contains("or with a local password");
    }

    private HttpResponse<String> signOn(String subject, Map<String, Object> claims) {
        return new Visit(browser).signOn(subject, claims);
    }

    /** One browser's way through the issuer. */
    private final class Visit {
        private final Browser visitor;

        private Visit(Browser visitor) {
            this.visitor = visitor;
        }

        private HttpResponse<String> signOn(String subject, Map<String, Object> claims) {
            issuer.enqueueCallback(
                    new DefaultOAuth2TokenCallback(TENANT, subject, "JWT", List.of("toptier"), claims, 3600));
            var toIssuer = visitor.get("/sign-in/organisation");
            var atIssuer = visitor.get(toIssuer.headers().firstValue("Location").orElseThrow());
            var back = visitor.get(atIssuer.headers().firstValue("Location").orElseThrow());
            var code = visitor.get(back.headers().firstValue("Location").orElseThrow());
            return visitor.follow(code);
        }
    }

    private static MockOAuth2Server started() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }
}
