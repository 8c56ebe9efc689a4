package io.toptier.desk.security;

import static io.toptier.desk.security.Doors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Doors doors = Doors.local();
    private final Person alex = doors.personWithPassword("alex@contoso.com", "Alex Wilber");
    private final Browser browser = doors.browser();

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void thePageAskedForIsShownAfterTheSignIn() {
        var asked = browser.get("/c/contoso/deals", "Accept", "text/html");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(Browser.location(asked)).isEqualTo("/sign-in");

        var entered = browser.signIn("Alex@Contoso.com", PASSWORD);

        assertThat(Browser.location(entered)).isEqualTo("/c/contoso/deals");
        assertThat(browser.follow(entered).body()).isEqualTo("deals for Alex Wilber");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreTheSameAnswer() {
        var wrong = browser.signIn("alex@contoso.com", "incorrect horse");
        var unknown = browser.signIn("nobody@contoso.com", "incorrect horse");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("E-mail or password is wrong.").contains("value=\"alex@contoso.com\"");
        assertThat(wrong.body()).doesNotContain("incorrect horse");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("nobody@", "alex@").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""))
                .isEqualTo(wrong.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (var tried = 0; tried < 5; tried++) {
            assertThat(browser.signIn("alex@contoso.com", "wrong").statusCode()).isEqualTo(401);
        }

        var early = browser.signIn("alex@contoso.com", PASSWORD);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).contains("30");
        assertThat(early.body()).contains("Too many failed tries.").contains("Try again in 30 seconds.");

        doors.clock.move(Duration.ofSeconds(30));
        assertThat(browser.signIn("alex@contoso.com", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.get("/").body()).contains("signed in as Alex Wilber");
    }

    @Test
    void theSessionGetsANewNameAtTheSignIn() {
        browser.get("/sign-in");
        var before = browser.sessionCookie();

        browser.signIn("alex@contoso.com", PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.sessionCookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("alex@contoso.com", PASSWORD);

        var out = browser.post("/sign-out", "_csrf", browser.csrf());

        assertThat(browser.follow(out).body()).contains("You are signed out of TopTier.");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void oneWhoIsDisabledIsOutAtOnceAndStaysOut() {
        browser.signIn("alex@contoso.com", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        doors.bean(Credentials.class).disable(alex.id(), Doors.TEST);

        assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(browser.signIn("alex@contoso.com", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() {
        browser.signIn("alex@contoso.com", PASSWORD);
        doors.clock.move(Duration.ofMinutes(1));

        doors.bean(Credentials.class).setPassword(alex.id(), "four other random words", Doors.TEST);

        assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        browser.signIn("alex@contoso.com", PASSWORD);

        assertThat(browser.post("/c/contoso/deals").statusCode()).isEqualTo(403);
        assertThat(browser.post("/c/contoso/deals", "_csrf", browser.csrf()).body())
                .isEqualTo("edited by Alex Wilber");
    }

    @Test
    void aSignInPageLeftOpenTooLongSaysSo() {
        var late = browser.post("/sign-in", "email", "alex@contoso.com", "password", PASSWORD);

        assertThat(browser.follow(late).body()).contains("The page had been open too long.");
    }

    @Test
    void aFragmentSendsTheWholeWindowToTheSignIn() {
        var fragment = browser.get("/c/contoso/deals", "HX-Request", "true");

        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.headers().firstValue("HX-Redirect")).contains("/sign-in");
    }

    @Test
    void anApiTokenOpensNoPage() {
        var secret = doors.tokens()
                .create(
                        "contoso",
                        "script",
                        Set.of(Right.READ),
                        doors.clock.instant().plus(Duration.ofDays(1)),
                        Doors.TEST,
                        Role.OWNER.rights())
                .secret();

        assertThat(browser.get("/", "Authorization", "Bearer " + secret).statusCode()).isEqualTo(302);
    }
}
