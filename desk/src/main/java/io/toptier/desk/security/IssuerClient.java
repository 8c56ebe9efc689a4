package io.toptier.desk.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The desk as a client of its issuer. The issuer is asked for its endpoints at the first sign-in, so it may be down at start. */
final class IssuerClient {
    /** The only client's name in addresses. */
    static final String ID = "oidc";

    private final SignInSettings.Issuer issuer;
    private final String publicUrl;
    private volatile @Nullable ClientRegistration known;

    IssuerClient(SignInSettings.Issuer issuer, String publicUrl) {
        this.issuer = issuer;
        this.publicUrl = publicUrl;
    }

    /**
     * Asks the issuer where that was not done yet.
     *
     * @throws RuntimeException where it does not answer as an issuer does
     */
    ClientRegistration discovered() {
        var registration = known;
        if (registration == null) {
            registration = ClientRegistrations.fromIssuerLocation(issuer.url())
                    .registrationId(ID)
                    .clientId(issuer.clientId())
                    .clientSecret(issuer.clientSecret())
                    .scope("openid", "profile", "email")
                    .redirectUri(publicUrl + "/sign-in/code/" + ID)
                    .build();
            known = registration;
        }
        return registration;
    }

    /** As Spring asks for it; not a repository itself, since Spring demands a repository that is a bean to be there always. */
    ClientRegistrationRepository registrations() {
        return id -> ID.equals(id) ? discovered() : null;
    }
}
