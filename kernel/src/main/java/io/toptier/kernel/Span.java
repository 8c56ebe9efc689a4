package io.toptier.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} until, and without, {@code until}; open-ended when {@code until} is null. */
public record Span(LocalDate from, @Nullable LocalDate until) {

    public Span {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a span must end after it begins: from " + from + " until " + until);
        }
    }

    public static Span startingOn(LocalDate from) {
        return new Span(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Span other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    public boolean covers(Span other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /** The last day in the span, if it has one. */
    public Optional<LocalDate> lastDay() {
        return until == null ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    private boolean endsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    @Override
    public String toString() {
        return until == null ? "from " + from : from + " to " + until.minusDays(1);
    }
}
