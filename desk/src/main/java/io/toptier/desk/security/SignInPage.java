package io.toptier.desk.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the sign-in page shows.
 *
 * @param organisation whether people can come through an issuer
 * @param email as typed before
 * @param notice what happened before, as signing out
 */
public record SignInPage(
        boolean organisation,
        String email,
        @Nullable String notice,
        @Nullable SignInProblem problem,
        CsrfToken csrf) {}
