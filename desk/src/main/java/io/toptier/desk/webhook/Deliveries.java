package io.toptier.desk.webhook;

import io.toptier.desk.company.Absent;
import io.toptier.desk.vault.Vault;
import io.toptier.desk.vault.WrongKey;
import io.toptier.desk.webhook.Delivery.Attempt;
import io.toptier.workspace.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The messages on their way, and what became of them. */
public final class Deliveries {
    /** After how long a message is tried again, by how often it was tried; after the last it is dead. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(24));

    /** A worker that dies with a message in its hands gives it back after so long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Clock clock;

    Deliveries(Clock clock) {
        this.clock = clock;
    }

    /**
     * A message that is taken out to be delivered.
     *
     * @param sealed the secrets that it is signed with, as they lie in the database
     */
    record Taken(long id, String message, UUID endpoint, String url, String body, List<String> sealed, int attempt) {
        Taken {
            sealed = List.copyOf(sealed);
        }

        /**
         * Those that open; the first one always, as nobody can check a message without it.
         *
         * @throws WrongKey where the first does not open
         */
        List<String> secrets(Vault vault) {
            var secrets = new ArrayList<String>();
            for (var one : sealed) {
                try {
                    secrets.add(vault.open(one, Endpoints.about(endpoint)));
                } catch (WrongKey lost) {
                    if (secrets.isEmpty()) {
                        throw lost;
                    }
                }
            }
            return secrets;
        }

        @Override
        public String toString() {
            return message;
        }
    }

    /** The next one that is due; nobody else takes it meanwhile. */
    Optional<Taken> take(Handle handle) {
        var now = clock.instant();
        return handle.createQuery(Sql.of(Deliveries.class, "take"))
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .map((row, context) -> taken(row))
                .findOne();
    }

    /** Notes what became of it. */
    void note(Handle handle, Taken taken, Attempt attempt) {
        handle.createUpdate(Sql.of(Deliveries.class, "add-attempt"))
                .bind("delivery", taken.id())
                .bind("at", attempt.at())
                .bind("status", attempt.status())
                .bind("cause", attempt.cause())
                .bind("millis", attempt.millis())
                .execute();
        var status = attempt.status();
        var taker = status != null && status / 100 == 2;
        var last = taken.attempt() > PAUSES.size();
        handle.createUpdate(Sql.of(Deliveries.class, "note"))
                .bind("id", taken.id())
                .bind("state", taker ? "delivered" : last ? Delivery.DEAD : Delivery.WAITING)
                .bind("next", taker || last ? attempt.at() : attempt.at().plus(PAUSES.get(taken.attempt() - 1)))
                .bind("delivered", taker ? attempt.at() : null)
                .execute();
    }

    /**
     * The newest first, each with its last try.
     *
     * @param endpoint null for those of all endpoints
     * @param before only those made before this one
     */
    List<Delivery> of(Handle handle, String company, @Nullable UUID endpoint, long before, int limit) {
        return handle.createQuery(Sql.of(Deliveries.class, "deliveries"))
                .bind("company", company)
                .bind("endpoint", endpoint)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> delivery(row))
                .list();
    }

    /**
     * With all its tries.
     *
     * @throws Absent where the company has none of this id
     */
    Delivery find(Handle handle, String company, long id) {
        var found = of(handle, company, null, id + 1, 1).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Absent("there is no delivery '" + id + "'"));
        var tries = handle.createQuery(Sql.of(Deliveries.class, "attempts"))
                .bind("delivery", id)
                .map((row, context) -> attempt(row))
                .list();
        return new Delivery(
                found.id(),
                found.message(),
                found.endpoint(),
                found.type(),
                found.body(),
                found.state(),
                found.attempts(),
                found.createdAt(),
                found.nextAt(),
                found.deliveredAt(),
                tries);
    }

    /** Tries it again now, as if it had never been tried. */
    Delivery resend(Handle handle, String company, long id) {
        find(handle, company, id);
        handle.createUpdate(Sql.of(Deliveries.class, "resend"))
                .bind("id", id)
                .bind("now", clock.instant())
                .execute();
        return find(handle, company, id);
    }

    private Taken taken(ResultSet row) throws SQLException {
        var secrets = new ArrayList<>(List.of(row.getString("secret")));
        var until = Endpoints.instant(row, "former_until");
        if (until != null && clock.instant().isBefore(until)) {
            secrets.add(row.getString("former_secret"));
        }
        return new Taken(
                row.getLong("id"),
                row.getString("message"),
                Objects.requireNonNull(row.getObject("endpoint", UUID.class)),
                row.getString("url"),
                row.getString("body"),
                secrets,
                row.getInt("attempts"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("message"),
                Objects.requireNonNull(row.getObject("endpoint", UUID.class)),
                row.getString("event_type"),
                row.getString("body"),
                row.getString("state"),
                row.getInt("attempts"),
                Objects.requireNonNull(Endpoints.instant(row, "created_at")),
                Objects.requireNonNull(Endpoints.instant(row, "next_at")),
                Endpoints.instant(row, "delivered_at"),
                row.getString("cause") == null ? List.of() : List.of(attempt(row)));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        var status = row.getObject("status");
        return new Attempt(
                Objects.requireNonNull(Endpoints.instant(row, "at")),
                status instanceof Integer code ? code : null,
                row.getString("cause"),
                row.getLong("millis"));
    }
}
