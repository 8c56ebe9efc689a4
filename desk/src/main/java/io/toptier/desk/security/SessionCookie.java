package io.toptier.desk.security;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one cookie: out of reach for scripts, not sent along from other sites' forms, over TLS alone where there is TLS. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    ServletContextInitializer sessionCookieShape(SignInSettings settings) {
        return (ServletContext context) -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName("toptier");
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.https());
        };
    }

    @Bean
    CookieSameSiteSupplier sessionCookieSameSite() {
        return CookieSameSiteSupplier.ofLax().whenHasName("toptier");
    }
}
