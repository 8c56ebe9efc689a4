package io.toptier.desk.security;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person as Spring keeps one who came through the issuer. */
final class SignedOn extends DefaultOidcUser {
    private final PersonCaller caller;

    SignedOn(OidcUser user, PersonCaller caller) {
        super(AuthorityUtils.createAuthorityList("signed-on"), user.getIdToken(), user.getUserInfo());
        this.caller = caller;
    }

    PersonCaller caller() {
        return caller;
    }
}
