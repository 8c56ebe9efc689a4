package io.toptier.desk.security;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_GATEWAY;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The words for each way of not being let in. */
final class SignInProblems {
    private final SignInSettings settings;

    SignInProblems(SignInSettings settings) {
        this.settings = settings;
    }

    SignInProblem of(AuthenticationException e) {
        if (e instanceof MustWait wait) {
            return new SignInProblem(
                    HttpStatus.TOO_MANY_REQUESTS.value(),
                    "Too many failed tries.",
                    "Try again in " + words(wait.seconds()) + ".",
                    wait.seconds());
        }
        if (e instanceof OAuth2AuthenticationException signOn) {
            return ofIssuer(signOn.getError());
        }
        return SignInProblem.of(
                SC_UNAUTHORIZED,
                "E-mail or password is wrong.",
                "Check both. An owner of your company can set a new password.");
    }

    SignInProblem issuerUnreachable() {
        return SignInProblem.of(
                SC_BAD_GATEWAY,
                "Your organisation's sign-in cannot be reached.",
                "Try again in a minute. If it stays so, whoever runs this desk finds the reason in its log.");
    }

    private SignInProblem ofIssuer(OAuth2Error error) {
        var email = error.getDescription();
        return switch (error.getErrorCode()) {
            case "not-invited" ->
                SignInProblem.of(
                        SC_FORBIDDEN, "Nobody has invited " + email + " yet.", "Ask " + whom() + " for an invitation.");
            case "email-unverified" ->
                SignInProblem.of(
                        SC_FORBIDDEN,
                        "Your organisation's sign-in does not vouch for your e-mail address.",
                        "Ask who runs your sign-in to have the address verified, or " + whom()
                                + " for a local password.");
            case "known-otherwise" ->
                SignInProblem.of(
                        SC_FORBIDDEN,
                        email + " is known here as another account of your organisation.",
                        "Ask " + whom() + " to forget the earlier one.");
            case "disabled" ->
                SignInProblem.of(
                        SC_FORBIDDEN, email + " may not sign in any more.", "Ask " + whom() + " if that is a mistake.");
            case "access_denied" ->
                SignInProblem.of(
                        SC_FORBIDDEN, "Your organisation did not let you in here.", "Try again, or ask who runs it.");
            default ->
                SignInProblem.of(
                        SC_UNAUTHORIZED, "The sign-in did not come to an end.", "Begin it again from this page.");
        };
    }

    private String whom() {
        var contact = settings.contact();
        return contact == null ? "an owner of your company in TopTier" : contact;
    }

    private static String words(long seconds) {
        if (seconds < 120) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }
}
