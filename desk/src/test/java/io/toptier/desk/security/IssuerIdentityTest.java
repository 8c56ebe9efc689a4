package io.toptier.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class IssuerIdentityTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void anAddressWithoutAWordOnItsVerificationCountsForNothing() {
        assertThat(email(Map.of("email", "alex@contoso.com"), NOTHING)).isEmpty();
        assertThat(email(Map.of("preferred_username", "alex@contoso.com"), NOTHING))
                .isEmpty();
    }

    @Test
    void aTenantThatIsOnlyPartOfTheIssuersIsNotItsOwn() {
        assertThat(email(Map.of("email", "alex@contoso.com", "tid", "tenant"), NOTHING))
                .isEmpty();
        assertThat(email(Map.of("email", "alex@contoso.com", "tid", "tenant-1"), NOTHING))
                .contains("alex@contoso.com");
    }

    @Test
    void anAddressAndItsVerificationComeFromTheSamePlace() {
        var verifiedElsewhere = Map.<String, Object>of("email", "adele@contoso.com", "email_verified", true);

        assertThat(email(Map.of("email", "alex@contoso.com"), verifiedElsewhere))
                .isEmpty();
        assertThat(email(NOTHING, verifiedElsewhere)).contains("adele@contoso.com");
    }

    private static Optional<String> email(Map<String, Object> tokenClaims, Map<String, Object> infoClaims) {
        var now = Instant.parse("2024-01-15T09:00:00Z");
        var claims = new HashMap<>(tokenClaims);
        claims.put("iss", "https://login.contoso.com/tenant-1/v2.0");
        claims.put("sub", "subject-1");
        var info = new HashMap<>(infoClaims);
        info.put("sub", "subject-1");
        var token = new OidcIdToken("signed", now, now.plusSeconds(60), claims);
        return IssuerIdentity.of(new DefaultOidcUser(List.of(), token, new OidcUserInfo(info)))
                .verifiedEmail();
    }
}
