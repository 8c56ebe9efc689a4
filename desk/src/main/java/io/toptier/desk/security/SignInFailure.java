package io.toptier.desk.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with the reason. */
final class SignInFailure implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    private final SignInProblems problems;

    SignInFailure(SignInProblems problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if (e instanceof OAuth2AuthenticationException signOn) {
            LOG.warn("sign-in through the issuer failed: {}", signOn.getError().getErrorCode());
        }
        request.setAttribute(SignInController.PROBLEM, problems.of(e));
        request.getRequestDispatcher(SignInController.REFUSED).forward(request, response);
    }
}
