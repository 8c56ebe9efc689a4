package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spans of days as people write them: a span that ends before it begins is a finding. */
public final class Spans {
    private Spans() {}

    /** {@code until} is the first day without. */
    public static Optional<Span> of(LocalDate from, @Nullable LocalDate until, Place place, Findings findings) {
        if (until != null && !from.isBefore(until)) {
            findings.add(backwards("from " + from + " until " + until, from.plusDays(1) + " or later", place));
            return Optional.empty();
        }
        return Optional.of(new Span(from, until));
    }

    /** {@code last} is the last day with. */
    public static Optional<Span> through(LocalDate from, @Nullable LocalDate last, Place place, Findings findings) {
        if (last != null && last.isBefore(from)) {
            findings.add(backwards("from " + from + " to " + last, from + " or later", place));
            return Optional.empty();
        }
        return Optional.of(new Span(from, last == null ? null : last.plusDays(1)));
    }

    private static Finding backwards(String seen, String end, Place place) {
        return Finding.error("bad-span", place, seen, "an end on " + end, "correct one of the two days");
    }
}
