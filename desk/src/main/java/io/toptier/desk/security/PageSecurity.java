package io.toptier.desk.security;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Passwords;
import io.toptier.desk.people.People;
import io.toptier.desk.people.SignInAttempts;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door for people: pages with a session, which begins on the sign-in page. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    /** Where the way through the issuer begins. */
    static final String WITH_ISSUER = "/sign-in/with";

    /** What anybody may ask for. */
    private static final String[] PUBLIC = {
        "/sign-in", "/sign-in/**", "/desk/**", "/webjars/**", "/health/**", "/openapi", "/openapi/**", "/favicon.ico"
    };

    @Bean
    SignInProblems signInProblems(SignInSettings settings) {
        return new SignInProblems(settings);
    }

    /** The desk as a client of the issuer; no bean where none is configured. */
    @Bean
    @Nullable
    IssuerClient issuerClient(SignInSettings settings) {
        var issuer = settings.issuer();
        return issuer == null ? null : new IssuerClient(issuer, settings.publicUrl());
    }

    @Bean
    AuthenticationProvider localSignIn(
            People people, Credentials credentials, Passwords passwords, SignInAttempts attempts, Clock clock) {
        return new LocalSignIn(people, credentials, passwords, attempts, clock);
    }

    @Bean
    SignOn signOn(People people, Credentials credentials, Clock clock) {
        return new SignOn(people, credentials, clock);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            SignInSettings settings,
            People people,
            SignOn signOn,
            SignInProblems problems,
            Optional<IssuerClient> issuer) {
        var doors = new PageDoors();
        var failure = new SignInFailure(problems);
        issuer.ifPresent(client -> http.oauth2Login(login -> throughIssuer(login, client, signOn, failure)));
        return http.authorizeHttpRequests(requests -> whoMay(requests, settings))
                .headers(headers -> SecurityHeaders.ofPages(headers, settings))
                .formLogin(login -> login.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(failure))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .addFilterBefore(new StillWelcomeFilter(people), AuthorizationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .build();
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            SignInSettings settings) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(MetricsDoor.PATH)
                .access(new MetricsDoor(settings.metricsPublic()))
                .requestMatchers(PUBLIC)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void throughIssuer(
            OAuth2LoginConfigurer<HttpSecurity> login, IssuerClient client, SignOn signOn, SignInFailure failure) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(client.registrations())
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .authorizationEndpoint(endpoint -> endpoint.baseUri(WITH_ISSUER))
                .redirectionEndpoint(endpoint -> endpoint.baseUri("/sign-in/code/*"))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(signOn))
                .failureHandler(failure);
    }
}
