package io.toptier.desk.api;

import io.toptier.desk.security.Problem;
import io.toptier.desk.vault.Vault;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a POST happen once for its key, however often it is sent. The key, what was asked, what happened and what was
 * answered stand in one transaction: a failed write leaves none of them.
 */
@Component
public final class Idempotency {
    /** The header that names a request. */
    public static final String KEY = "Idempotency-Key";

    /** The header of an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int LONGEST = 200;
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Vault vault;

    Idempotency(Jdbi jdbi, Clock clock, Vault vault) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.vault = vault;
    }

    /** What was asked under the key before, and answered. */
    private record Before(String digest, Answer answer) {}

    /**
     * Does the work, or gives the answer that the same request got before.
     *
     * @param work does all of it in the given transaction
     * @throws Refusal where the key was used for another request, or that one is still at work
     */
    public Answer once(Sent sent, Function<Handle, Answer> work) {
        var key = demandKey(sent.key());
        return jdbi.inTransaction(handle -> {
            if (!claim(handle, sent, key)) {
                return before(handle, sent, key).orElseThrow();
            }
            var answer = work.apply(handle);
            handle.createUpdate(Sql.of(Idempotency.class, "keep"))
                    .bind("company", sent.visit().id())
                    .bind("key", key)
                    .bind("status", answer.status())
                    .bind("headers", headers(answer))
                    .bind("body", vault.seal(answer.text(), about(sent, key)).getBytes(StandardCharsets.UTF_8))
                    .execute();
            return answer;
        });
    }

    /** @throws Refusal for no key, and for one that is empty or too long */
    static String demandKey(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw Refusal.bad(
                    "idempotency-key-missing",
                    "Name the request",
                    key == null
                            ? "the request has no header " + KEY
                            : "the header " + KEY + " is empty or longer than " + LONGEST + " signs",
                    "send a random text of its own with every new request, as a UUID, and the same one when you send it again");
        }
        return key;
    }

    /** Waits for another request with the key; false where that one was done. */
    private boolean claim(Handle handle, Sent sent, String key) {
        try {
            handle.execute("set local lock_timeout = '20s'");
            handle.createUpdate(Sql.of(Idempotency.class, "forget"))
                    .bind("company", sent.visit().id())
                    .bind("before", clock.instant().minus(REMEMBERED))
                    .execute();
            var claimed = handle.createUpdate(Sql.of(Idempotency.class, "claim"))
                            .bind("company", sent.visit().id())
                            .bind("key", key)
                            .bind("digest", sent.digest())
                            .bind("at", clock.instant())
                            .execute()
                    == 1;
            handle.execute("set local lock_timeout = 0");
            return claimed;
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
                throw busy();
            }
            throw failed;
        }
    }

    /** What the same request was answered; empty where it was not. */
    private Optional<Answer> before(Handle handle, Sent sent, String key) {
        var found = handle.createQuery(Sql.of(Idempotency.class, "before"))
                .bind("company", sent.visit().id())
                .bind("key", key)
                .map((row, context) -> read(row, about(sent, key)))
                .findOne();
        return found.map(before -> answer(before, sent));
    }

    private static Answer answer(Before before, Sent sent) {
        if (!before.digest.equals(hex(sent.digest()))) {
            throw new Refusal(new Problem(
                    UNPROCESSABLE,
                    "idempotency-key-reused",
                    "The key belongs to another request",
                    "another request was sent with the same " + KEY,
                    "send a new key with every new request"));
        }
        return before.answer.with(REPLAYED, "true");
    }

    private static Refusal busy() {
        return new Refusal(new Problem(
                CONFLICT,
                "idempotency-key-busy",
                "The same request is at work",
                "a request with the same " + KEY + " has not ended yet",
                "send it again in a minute, with the same key"));
    }

    /** Answers may hold secrets, as that of a new webhook: they are kept sealed, for their key alone. */
    private static String about(Sent sent, String key) {
        return "idempotency:" + sent.visit().id() + ":" + key;
    }

    private Before read(ResultSet row, String about) throws SQLException {
        var headers = new LinkedHashMap<String, String>();
        JsonText.read(row.getString("response_headers").getBytes(StandardCharsets.UTF_8))
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        var body = new String(Objects.requireNonNull(row.getBytes("response_body")), StandardCharsets.UTF_8);
        return new Before(
                hex(Objects.requireNonNull(row.getBytes("request_digest"))),
                new Answer(row.getInt("status"), headers, Vault.isSealed(body) ? vault.open(body, about) : body));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static String headers(Answer answer) {
        var node = JsonText.object();
        answer.headers().forEach(node::put);
        return JsonText.text(node);
    }
}
