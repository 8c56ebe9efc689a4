package io.toptier.desk.webhook;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Stale;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.AuditEvent;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.vault.Vault;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints of all companies. All work is in the caller's transaction. */
public final class Endpoints {
    /** How long the secret before a rotation still signs. */
    static final Duration FORMER_SIGNS = Duration.ofHours(24);

    private final Clock clock;
    private final AuditLog audit;
    private final Addresses addresses;
    private final Vault vault;

    Endpoints(Clock clock, AuditLog audit, Addresses addresses, Vault vault) {
        this.clock = clock;
        this.audit = audit;
        this.addresses = addresses;
        this.vault = vault;
    }

    /**
     * An endpoint just made, or with a new secret.
     *
     * @param secret shown to its maker once
     */
    public record WithSecret(Endpoint endpoint, String secret) {
        @Override
        public String toString() {
            return endpoint.toString();
        }

        ObjectNode json() {
            return endpoint.json().put("secret", secret);
        }
    }

    /** @throws io.toptier.desk.people.Refused for an address that messages are not sent to */
    WithSecret add(Handle handle, String company, EndpointWish wish, Actor by) {
        wish.check(addresses);
        var secret = Signature.newSecret();
        var id = UUID.randomUUID();
        bind(handle.createUpdate(Sql.of(Endpoints.class, "add")), wish)
                .bind("id", id)
                .bind("company", company)
                .bind("secret", vault.seal(secret, about(id)))
                .bind("at", clock.instant())
                .bind("by", by.name())
                .execute();
        tell(handle, company, by, "add-webhook", id, null, picture(wish));
        return new WithSecret(find(handle, company, id), secret);
    }

    /** @throws Stale where somebody changed it since {@code seen} */
    Endpoint change(Handle handle, String company, UUID id, @Nullable Long seen, EndpointWish wish, Actor by) {
        var before = find(handle, company, id);
        if (!wish.url().equals(before.url()) || !wish.types().equals(before.types())) {
            wish.check(addresses);
        }
        demandSeen(before, seen);
        var disabledAt = before.disabledAt() == null ? clock.instant() : before.disabledAt();
        bind(handle.createUpdate(Sql.of(Endpoints.class, "change")), wish)
                .bind("id", id)
                .bind("disabledAt", wish.disabled() ? disabledAt : null)
                .execute();
        tell(handle, company, by, "change-webhook", id, null, picture(wish));
        return find(handle, company, id);
    }

    /** A new secret; the one before signs beside it for a day, so that receivers can change over. */
    WithSecret rotate(Handle handle, String company, UUID id, Actor by, @Nullable String reason) {
        find(handle, company, id);
        var secret = Signature.newSecret();
        handle.createUpdate(Sql.of(Endpoints.class, "rotate"))
                .bind("id", id)
                .bind("secret", vault.seal(secret, about(id)))
                .bind("until", clock.instant().plus(FORMER_SIGNS))
                .execute();
        tell(handle, company, by, "rotate-webhook", id, reason, null);
        return new WithSecret(find(handle, company, id), secret);
    }

    void remove(Handle handle, String company, UUID id, @Nullable Long seen, Actor by, @Nullable String reason) {
        demandSeen(find(handle, company, id), seen);
        handle.createUpdate(Sql.of(Endpoints.class, "remove")).bind("id", id).execute();
        tell(handle, company, by, "remove-webhook", id, reason, null);
    }

    /** What a secret of the endpoint is sealed for. */
    static String about(UUID id) {
        return "webhook:" + id;
    }

    /** Seals what an earlier version of the program left in the clear. */
    void sealAll(Handle handle) {
        handle.createQuery(Sql.of(Endpoints.class, "in-the-clear"))
                .mapToMap()
                .list()
                .forEach(row -> {
                    var id = (UUID) Objects.requireNonNull(row.get("id"));
                    handle.createUpdate(Sql.of(Endpoints.class, "seal"))
                            .bind("id", id)
                            .bind("secret", sealed(row.get("secret"), id))
                            .bind("former", sealed(row.get("former_secret"), id))
                            .execute();
                });
    }

    private @Nullable String sealed(@Nullable Object secret, UUID id) {
        var text = secret == null ? null : secret.toString();
        return text == null || Vault.isSealed(text) ? text : vault.seal(text, about(id));
    }

    /** The oldest first. */
    List<Endpoint> of(Handle handle, String company) {
        return select(handle, company, null);
    }

    /** @throws Absent where the company has none of this id */
    Endpoint find(Handle handle, String company, UUID id) {
        return select(handle, company, id).stream()
                .findFirst()
                .orElseThrow(() -> new Absent("there is no webhook '" + id + "'"));
    }

    private static List<Endpoint> select(Handle handle, String company, @Nullable UUID id) {
        return handle.createQuery(Sql.of(Endpoints.class, "endpoints"))
                .bind("company", company)
                .bind("id", id)
                .map((row, context) -> endpoint(row))
                .list();
    }

    private void tell(
            Handle handle,
            String company,
            Actor by,
            String action,
            UUID id,
            @Nullable String reason,
            @Nullable ObjectNode after) {
        audit.append(handle, new AuditEvent(company, by, action, "webhook:" + id, reason, null, after));
    }

    /** @throws Stale where somebody changed it since {@code seen}; null has seen everything */
    static void demandSeen(Endpoint endpoint, @Nullable Long seen) {
        if (seen != null && seen != endpoint.revision()) {
            throw new Stale("the webhook");
        }
    }

    private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S bind(S statement, EndpointWish wish) {
        return statement
                .bind("url", wish.url())
                .bind("description", wish.description())
                .bindArray("types", String.class, wish.types());
    }

    private static ObjectNode picture(EndpointWish wish) {
        var node = JsonText.object().put("url", wish.url()).put("description", wish.description());
        var types = node.putArray("eventTypes");
        wish.types().forEach(types::add);
        return node.put("disabled", wish.disabled());
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        return new Endpoint(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("company"),
                row.getString("url"),
                row.getString("description"),
                Arrays.asList((String[]) row.getArray("event_types").getArray()),
                row.getLong("revision"),
                Objects.requireNonNull(instant(row, "created_at")),
                row.getString("created_by"),
                instant(row, "disabled_at"),
                row.getLong("waiting"),
                row.getLong("dead"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
