package io.toptier.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Slows down who guesses passwords: after 5 failures for an account, or 20 from an address, within an hour each further
 * try has to wait, from 30 seconds doubling to 15 minutes. A try counts as failed from its start, so guesses that run at
 * the same time count too.
 */
public final class SignInAttempts {
    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_ADDRESS = 20;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Jdbi jdbi;
    private final Clock clock;

    public SignInAttempts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A try that may go on (then {@code left} is zero), or the time until the next may. */
    public record Attempt(long id, Duration left) {
        public boolean mustWait() {
            return !left.isZero();
        }
    }

    /** Begins a try for an account, named as typed, from an address. */
    public Attempt begin(String account, String address) {
        var now = clock.instant();
        var digest = Secrets.digest(account.strip().toLowerCase(Locale.ROOT));
        var source = SourceAddress.of(address);
        return jdbi.inTransaction(handle -> {
            lock(handle, "sign-in " + source);
            lock(handle, "sign-in account " + HexFormat.of().formatHex(digest));
            var wait = longer(
                    wait(query(handle, "attempts-of-account", now).bind("account", digest), FREE_FOR_ACCOUNT, now),
                    wait(query(handle, "attempts-of-address", now).bind("address", source), FREE_FOR_ADDRESS, now));
            return wait.isZero() ? new Attempt(add(handle, digest, source, now), wait) : new Attempt(0, wait);
        });
    }

    /** The try had the right password. */
    public void succeeded(Attempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate(PeopleSql.of("attempt-succeeded"))
                .bind("id", attempt.id())
                .execute());
    }

    private static Query query(Handle handle, String sql, Instant now) {
        return handle.createQuery(PeopleSql.of(sql)).bind("since", now.minus(COUNTED));
    }

    private static Duration wait(Query failures, int free, Instant now) {
        return failures.map((row, context) -> {
                    var over = row.getInt("failures") - free;
                    var latest = Optional.ofNullable(PersonRow.maybeInstant(row, "latest"));
                    return latest.filter(at -> over >= 0)
                            .map(at -> Duration.between(now, at.plus(waitAfter(over))))
                            .filter(left -> !left.isNegative())
                            .orElse(Duration.ZERO);
                })
                .one();
    }

    private static Duration waitAfter(int over) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static long add(Handle handle, byte[] account, String address, Instant now) {
        handle.createUpdate(PeopleSql.of("forget-attempts"))
                .bind("before", now.minus(KEPT))
                .execute();
        return handle.createQuery(PeopleSql.of("add-attempt"))
                .bind("at", now)
                .bind("account", account)
                .bind("address", address)
                .mapTo(Long.class)
                .one();
    }

    private static void lock(Handle handle, String key) {
        handle.createQuery(PeopleSql.of("attempts-lock"))
                .bind("key", key)
                .mapTo(String.class)
                .list();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
