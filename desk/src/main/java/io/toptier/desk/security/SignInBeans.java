package io.toptier.desk.security;

import io.toptier.desk.security.SignInSettings.Issuer;
import io.toptier.desk.settings.DeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of this package, of those of the server. */
@Configuration(proxyBeanMethods = false)
class SignInBeans {
    @Bean
    SignInSettings signInSettings(DeskSettings settings) {
        var oidc = settings.oidc();
        var issuer = oidc == null ? null : new Issuer(oidc.issuer(), oidc.clientId(), oidc.clientSecret());
        return new SignInSettings(settings.url(settings.port()), issuer, null, settings.metricsPublic());
    }
}
