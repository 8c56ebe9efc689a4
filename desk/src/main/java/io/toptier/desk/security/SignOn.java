package io.toptier.desk.security;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.People;
import io.toptier.desk.people.Person;
import java.time.Clock;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets people in whom the issuer knows and somebody invited: at first by the address the issuer vouches for, from then on
 * by who they are at the issuer. It creates nobody.
 */
final class SignOn implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OAuth2UserService<OidcUserRequest, OidcUser> issuer = new OidcUserService();
    private final People people;
    private final Credentials credentials;
    private final Clock clock;

    SignOn(People people, Credentials credentials, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = Objects.requireNonNull(issuer.loadUser(request), "the issuer's person");
        var identity = IssuerIdentity.of(user);
        var person = people.bySubject(identity.subject()).orElseGet(() -> invited(identity));
        if (person.disabled()) {
            throw refused("disabled", person.email());
        }
        credentials.signedIn(person, "sign-on");
        return new SignedOn(user, new PersonCaller(person, clock.instant(), false));
    }

    private Person invited(IssuerIdentity identity) {
        var email = identity.verifiedEmail().orElseThrow(() -> refused("email-unverified", ""));
        var person = people.byEmail(email).orElseThrow(() -> refused("not-invited", email));
        if (!person.disabled() && !credentials.bind(person, identity.subject())) {
            throw refused("known-otherwise", email);
        }
        return person;
    }

    private static OAuth2AuthenticationException refused(String code, String email) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, email, null), code);
    }
}
