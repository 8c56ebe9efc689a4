package io.toptier.desk.job;

import java.time.Duration;

/**
 * How fast the machinery of jobs turns.
 *
 * @param poll how often it looks for what is due
 * @param heartbeat how often a running job gives a sign of life; after four that are missing another process takes it over
 * @param retry how long a job waits after its first failure; after each further one four times as long
 * @param patience how long a stopping process waits for the jobs it runs
 */
public record Pace(Duration poll, Duration heartbeat, Duration retry, Duration patience) {
    public static final Pace USUAL =
            new Pace(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));
}
