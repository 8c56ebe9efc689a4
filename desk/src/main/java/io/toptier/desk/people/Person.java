package io.toptier.desk.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param email unique without regard to case
 * @param passwordSetAt null for one who has no local password
 * @param subject who the person is at the OpenID Connect issuer; null until the first sign-in through it
 * @param disabledAt null for one who may sign in
 */
public record Person(
        UUID id,
        String email,
        String name,
        Instant createdAt,
        @Nullable Instant passwordSetAt,
        @Nullable Subject subject,
        @Nullable Instant disabledAt) {

    /** A person as an OpenID Connect issuer knows it; only both together identify somebody. */
    public record Subject(String issuer, String subject) {}

    public boolean disabled() {
        return disabledAt != null;
    }

    public Actor actor() {
        return Actor.person(this);
    }
}
