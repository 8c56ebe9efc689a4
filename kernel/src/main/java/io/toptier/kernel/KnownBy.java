package io.toptier.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day whose knowledge an answer is given with: what was published on or before it counts, later news does not. */
public record KnownBy(LocalDate day) {

    public boolean knows(LocalDate published) {
        return !published.isAfter(day);
    }

    /** The day as the instant it begins, UTC: the form that JSON answers carry. */
    public Instant instant() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
