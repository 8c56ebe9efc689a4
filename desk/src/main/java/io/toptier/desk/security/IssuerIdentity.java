package io.toptier.desk.security;

import io.toptier.desk.people.Person;
import java.net.URL;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who the issuer says somebody is.
 *
 * @param verifiedEmail the address the issuer vouches for; empty where it does not
 */
record IssuerIdentity(Person.Subject subject, Optional<String> verifiedEmail) {

    static IssuerIdentity of(OidcUser user) {
        var token = user.getIdToken();
        // the token was checked: it has both
        var subject = new Person.Subject(issuer(token).toString(), Objects.requireNonNull(token.getSubject()));
        return new IssuerIdentity(subject, verifiedEmail(token, user.getUserInfo()));
    }

    /** Address and its verification come from the same place, first of all the signed token. */
    private static Optional<String> verifiedEmail(OidcIdToken token, @Nullable OidcUserInfo info) {
        var claims = token.hasClaim("email") || info == null ? token.getClaims() : info.getClaims();
        var verified = claims.get("email_verified");
        if (verified != null) {
            return "true".equals(verified.toString()) ? text(claims, "email") : Optional.empty();
        }
        return ofOwnTenant(token)
                ? text(claims, "email").or(() -> text(token.getClaims(), "preferred_username"))
                : Optional.empty();
    }

    /** Entra verifies no address, but of the people of its own tenant it knows who they are. */
    private static boolean ofOwnTenant(OidcIdToken token) {
        var path = issuer(token).getPath();
        return text(token.getClaims(), "tid")
                .filter(tenant -> Arrays.asList(path.split("/", -1)).contains(tenant))
                .isPresent();
    }

    private static URL issuer(OidcIdToken token) {
        return Objects.requireNonNull(token.getIssuer());
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return Optional.ofNullable(claims.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
