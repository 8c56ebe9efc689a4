package io.toptier.desk.security;

import static io.toptier.desk.security.Doors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Doors DOORS = Doors.local();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final String email = "alex" + PEOPLE.incrementAndGet() + "@contoso.com";
    private final Person alex = DOORS.personWithPassword(email, "Alex Wilber");
    private final Browser browser = DOORS.browser();

    @AfterAll
    static void close() {
        DOORS.close();
    }

    @Test
    void thePageAskedForIsShownAfterTheSignIn() {
        var asked = browser.get("/c/contoso/deals", "Accept", "text/html");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(Browser.location(asked)).isEqualTo("/sign-in");

        var entered = browser.signIn(email.toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(Browser.location(entered)).isEqualTo("/c/contoso/deals");
        assertThat(browser.follow(entered).body()).isEqualTo("deals for Alex Wilber");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreTheSameAnswer() {
        var wrong = browser.signIn(email, "incorrect horse");
        var unknown = browser.signIn("nobody@contoso.com", "incorrect horse");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("E-mail or password is wrong.").contains("value=\"" + email + "\"");
        assertThat(wrong.body()).doesNotContain("incorrect horse");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutTokens(unknown.body().replace("nobody@contoso.com", email)))
                .isEqualTo(withoutTokens(wrong.body()));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (var tried = 0; tried < 5; tried++) {
            assertThat(browser.signIn(email, "wrong").statusCode()).isEqualTo(401);
        }

        var early = browser.signIn(email, PASSWORD);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).contains("30");
        assertThat(early.body()).contains("Too many failed tries.").contains("Try again in 30 seconds.");

        DOORS.clock.move(Duration.ofSeconds(30));
        assertThat(browser.signIn(email, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.get("/").body()).contains("signed in as Alex Wilber");
    }

    @Test
    void theSessionGetsANewNameAtTheSignIn() {
        browser.get("/sign-in");
        var before = browser.sessionCookie();

        browser.signIn(email, PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.sessionCookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(email, PASSWORD);

        var out = browser.post("/sign-out", "_csrf", browser.csrf());

        assertThat(browser.follow(out).body()).contains("You are signed out of TopTier.");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void oneWhoIsDisabledIsOutAtOnceAndStaysOut() {
        browser.signIn(email, PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        DOORS.bean(Credentials.class).disable(alex.id(), Doors.TEST);

        assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(browser.signIn(email, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() {
        browser.signIn(email, PASSWORD);
        DOORS.clock.move(Duration.ofMinutes(1));

        DOORS.bean(Credentials.class).setPassword(alex.id(), "four other random words", Doors.TEST);

        assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        browser.signIn(email, PASSWORD);

        assertThat(browser.post("/c/contoso/deals").statusCode()).isEqualTo(403);
        assertThat(browser.post("/c/contoso/deals", "_csrf", browser.csrf()).body())
                .isEqualTo("edited by Alex Wilber");
    }

    @Test
    void aSignInPageLeftOpenTooLongSaysSo() {
        var late = browser.post("/sign-in", "email", email, "password", PASSWORD);

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
        var secret = DOORS.tokens()
                .create(
                        "contoso",
                        "script",
                        Set.of(Right.READ),
                        DOORS.clock.instant().plus(Duration.ofDays(1)),
                        Doors.TEST,
                        Role.OWNER.rights())
                .secret();

        assertThat(browser.get("/", "Authorization", "Bearer " + secret).statusCode())
                .isEqualTo(302);
    }

    /** Each page has a token of its own against foreign forms. */
    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"(_csrf|csrf-token)\" (value|content)=\"[^\"]+\"", "");
    }
}
