package io.toptier.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static final SignInSettings BEHIND_TLS = new SignInSettings(
            "https://toptier.contoso.com/",
            new SignInSettings.Issuer("https://login.contoso.com/tenant/v2.0", "toptier", "secret"),
            null,
            false);

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        try (var doors = new Doors(BEHIND_TLS)) {
            var page = doors.browser().get("/sign-in");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                            + "font-src 'self'; form-action 'self' https://login.contoso.com; "
                            + "frame-ancestors 'none'; base-uri 'none'");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(page.headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .startsWith("toptier=")
                    .contains("; HttpOnly")
                    .contains("; Secure")
                    .contains("; SameSite=Lax");
        }
    }

    @Test
    void onPlainHttpTheCookieIsSentAndNothingIsPromised() {
        try (var doors = Doors.local()) {
            var page = doors.browser().get("/sign-in");

            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(page.headers().firstValue("Set-Cookie")).get().asString().doesNotContain("Secure");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("form-action 'self';");
            assertThat(page.body())
                    .doesNotContain("style=")
                    .doesNotContain("<style")
                    .doesNotContain("onclick");
        }
    }

    @Test
    void metricsAreForTheMachineItself() {
        try (var doors = Doors.local()) {
            assertThat(doors.browser().get("/metrics").body()).contains("# HELP");
            assertThat(doors.browser()
                            .get("/metrics", "X-Forwarded-For", "192.0.2.7")
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var doors = new Doors(new SignInSettings("http://127.0.0.1", null, null, true))) {
            assertThat(doors.browser()
                            .get("/metrics", "X-Forwarded-For", "192.0.2.7")
                            .body())
                    .contains("# HELP");
        }
    }
}
