package io.toptier.desk.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets a script act in one company.
 *
 * @param prefix the first letters of the secret, by which people recognise it
 * @param scopes what it may do
 * @param createdBy the name of who made it
 */
public record ApiToken(
        UUID id,
        String company,
        String name,
        String prefix,
        Set<Right> scopes,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it is accepted at that instant: neither expired nor revoked. */
    public boolean accepted(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }
}
