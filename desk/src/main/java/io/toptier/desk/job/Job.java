package io.toptier.desk.job;

import io.toptier.desk.people.Actor;
import io.toptier.kernel.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for, and how far it is.
 *
 * @param kind what is done, as {@code close-month}
 * @param subject what it is done to, as {@code month:2023-11}
 * @param input what else the work needs to know, by name
 * @param attempts how often it was begun
 * @param cause why the last attempt failed, for people; null where none did
 * @param findings what it told
 * @param startedAt when the last attempt began
 */
public record Job(
        UUID id,
        String company,
        String kind,
        String subject,
        Map<String, String> input,
        Actor askedBy,
        State state,
        int attempts,
        JobProgress progress,
        @Nullable String cause,
        List<Finding> findings,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    public Job {
        input = Map.copyOf(input);
        findings = List.copyOf(findings);
    }

    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        /** The name in the database and in JSON: {@code waiting}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it has still to end. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
