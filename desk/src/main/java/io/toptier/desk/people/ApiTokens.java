package io.toptier.desk.people;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The API tokens of all companies. Secrets are kept as their SHA-256 only. */
public final class ApiTokens {
    /** How every made secret begins, so that scanners of leaked secrets know it. */
    public static final String MARK = "tt_";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int SHOWN = MARK.length() + 6;
    private static final int SHOWN_OF_OTHERS = 4;

    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditLog audit;

    public ApiTokens(Jdbi jdbi, Clock clock, AuditLog audit) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Makes a token with a random secret.
     *
     * @param mayGrant the rights of who makes it; the scopes must be among them
     * @throws Refused for no name, no or too wide scopes, or an expiry that is past or more than a year away
     */
    public NewToken create(
            String company, String name, Set<Right> scopes, Instant expiresAt, Actor by, Set<Right> mayGrant) {
        var secret = MARK + Secrets.random();
        return new NewToken(create(company, name, secret, scopes, expiresAt, by, mayGrant), secret);
    }

    /** As {@link #create(String, String, Set, Instant, Actor, Set)}, with a secret that automation chose. */
    ApiToken create(
            String company,
            String name,
            String secret,
            Set<Right> scopes,
            Instant expiresAt,
            Actor by,
            Set<Right> mayGrant) {
        var now = clock.instant();
        TokenWish.check(name, scopes, mayGrant, now, expiresAt, now.plus(LONGEST));
        var token = new ApiToken(
                UUID.randomUUID(),
                company,
                name.strip(),
                secret.substring(0, secret.startsWith(MARK) ? SHOWN : SHOWN_OF_OTHERS),
                scopes,
                by.name(),
                now,
                expiresAt,
                null,
                null);
        jdbi.useTransaction(handle -> {
            insert(handle, token, Secrets.digest(secret));
            audit.append(handle, event(token, by, "create-token").changed(null, TokenRow.picture(token)));
        });
        return token;
    }

    /** The accepted token with this secret; notes its use, at most once a minute. */
    public Optional<ApiToken> verify(String secret) {
        var hash = Secrets.digest(secret);
        var now = clock.instant();
        return jdbi.withHandle(handle -> {
            var token = handle.createQuery(PeopleSql.of("token-by-hash"))
                    .bind("hash", hash)
                    .map((row, context) -> MessageDigest.isEqual(hash, row.getBytes("secret_hash"))
                            ? Optional.of(TokenRow.token(row))
                            : Optional.<ApiToken>empty())
                    .findOne()
                    .flatMap(found -> found)
                    .filter(found -> found.accepted(now));
            token.ifPresent(used -> noteUse(handle, used, now));
            return token;
        });
    }

    /** The tokens of a company, newest first, also those that are accepted no more. */
    public List<ApiToken> of(String company) {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("tokens"))
                .bind("company", company)
                .map((row, context) -> TokenRow.token(row))
                .list());
    }

    /** Makes the token worthless from now on. False where the company has no such token or it was revoked before. */
    public boolean revoke(String company, UUID id, Actor by, String reason) {
        return jdbi.inTransaction(handle -> {
            var done = handle.createUpdate(PeopleSql.of("revoke-token"))
                    .bind("company", company)
                    .bind("id", id)
                    .bind("at", clock.instant())
                    .execute();
            if (done == 1) {
                audit.append(
                        handle,
                        AuditEvent.of(company, by, "revoke-token", "token:" + id)
                                .because(reason));
            }
            return done == 1;
        });
    }

    /** Whether any company ever had a token. */
    public boolean any() {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("any-token"))
                .mapTo(Boolean.class)
                .one());
    }

    private static void insert(Handle handle, ApiToken token, byte[] hash) {
        handle.createUpdate(PeopleSql.of("create-token"))
                .bind("id", token.id())
                .bind("company", token.company())
                .bind("name", token.name())
                .bind("prefix", token.prefix())
                .bind("hash", hash)
                .bind("scopes", TokenRow.scopes(token.scopes()))
                .bind("by", token.createdBy())
                .bind("at", token.createdAt())
                .bind("expires", token.expiresAt())
                .execute();
    }

    private static void noteUse(Handle handle, ApiToken token, Instant now) {
        var before = now.minus(USE_NOTED_EVERY);
        if (token.lastUsedAt() == null || !token.lastUsedAt().isAfter(before)) {
            handle.createUpdate(PeopleSql.of("token-used"))
                    .bind("id", token.id())
                    .bind("at", now)
                    .bind("before", before)
                    .execute();
        }
    }

    private static AuditEvent event(ApiToken token, Actor by, String action) {
        return AuditEvent.of(token.company(), by, action, "token:" + token.id());
    }
}
