package io.toptier.desk.job;

import java.time.Duration;

/** Something looked after again and again, by one process at a time. It may be done once too often. */
public interface Regular {
    /** {@code month-schedules}. */
    String name();

    Duration every();

    void look();
}
