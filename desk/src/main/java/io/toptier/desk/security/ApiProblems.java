package io.toptier.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers the requests of programs that are not let in. */
public final class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String CHALLENGE = "Bearer realm=\"TopTier\"";

    /** No token, or not as a token is sent. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        new Problem(
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "token-missing",
                        "No API token",
                        "the request has no header 'Authorization: Bearer tt_…'",
                        "send an API token of your company; an owner makes one under People, API tokens")
                .write(response);
    }

    /** A token that is not, or no longer, accepted. Why is not told: only its owner may know that it once was. */
    void refuseToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
        new Problem(
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "token-refused",
                        "The API token is not accepted",
                        "the token is unknown, expired or revoked",
                        "look under People, API tokens whether it is still valid, or make a new one")
                .write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof MissingRight missing) {
            var scope = missing.right().key();
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
            forbidden("the token may not " + missing.right().words(), "use a token with the scope '" + scope + "'")
                    .write(response);
        } else {
            forbidden("the request is not allowed", "look the request up in the API's description at /openapi")
                    .write(response);
        }
    }

    private static Problem forbidden(String detail, String remedy) {
        return new Problem(HttpServletResponse.SC_FORBIDDEN, "right-missing", "Not allowed", detail, remedy);
    }
}
