package io.toptier.desk.people;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package; the database and the clock come from elsewhere. */
@Configuration(proxyBeanMethods = false)
public class PeopleBeans {
    /** Where the id of the request being served stands in the logging context. */
    public static final String REQUEST_ID = "request";

    @Bean
    AuditLog auditLog(Clock clock) {
        return new AuditLog(clock, () -> MDC.get(REQUEST_ID));
    }

    @Bean
    People people(Jdbi jdbi) {
        return new People(jdbi);
    }

    @Bean
    Roster roster(Jdbi jdbi, Clock clock, AuditLog audit) {
        return new Roster(jdbi, clock, audit);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Credentials credentials(Jdbi jdbi, Clock clock, AuditLog audit, Passwords passwords) {
        return new Credentials(jdbi, clock, audit, passwords);
    }

    @Bean
    ApiTokens apiTokens(Jdbi jdbi, Clock clock, AuditLog audit) {
        return new ApiTokens(jdbi, clock, audit);
    }

    @Bean
    SignInAttempts signInAttempts(Jdbi jdbi, Clock clock) {
        return new SignInAttempts(jdbi, clock);
    }

    @Bean
    FirstOwner firstOwner(People people, Roster roster, Credentials credentials, ApiTokens tokens, Clock clock) {
        return new FirstOwner(people, roster, credentials, tokens, clock);
    }
}
