package io.toptier.desk.security;

import io.toptier.desk.people.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the request being served: a person with a session, or a script with a token. */
public sealed interface Caller permits PersonCaller, TokenCaller {

    /** The caller as the audit log names it. */
    Actor actor();

    /** Who makes the request that this thread serves; empty for one who is not signed in. */
    static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who stands behind an authentication of Spring's. */
    static Optional<Caller> of(@Nullable Authentication authentication) {
        var principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof Caller caller) {
            return Optional.of(caller);
        }
        return principal instanceof SignedOn signedOn ? Optional.of(signedOn.caller()) : Optional.empty();
    }
}
