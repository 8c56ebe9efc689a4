package io.toptier.desk.security;

import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What browsers are told to refuse. */
final class SecurityHeaders {
    private static final long YEAR_IN_SECONDS = 31_536_000;
    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; "
            + "script-src 'self'; font-src 'self'; form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'";

    private SecurityHeaders() {}

    static void ofPages(HeadersConfigurer<?> headers, SignInSettings settings) {
        var issuer = settings.issuer();
        common(headers, settings, PAGE_POLICY.formatted(issuer == null ? "" : " " + issuer.origin()));
    }

    static void ofApi(HeadersConfigurer<?> headers, SignInSettings settings) {
        common(headers, settings, "default-src 'none'; frame-ancestors 'none'");
    }

    private static void common(HeadersConfigurer<?> headers, SignInSettings settings, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .httpStrictTransportSecurity(hsts -> {
                    // TLS ends before us, so the request itself does not say that it came over TLS
                    if (settings.https()) {
                        hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                                .includeSubDomains(false)
                                .maxAgeInSeconds(YEAR_IN_SECONDS);
                    } else {
                        hsts.disable();
                    }
                });
    }
}
