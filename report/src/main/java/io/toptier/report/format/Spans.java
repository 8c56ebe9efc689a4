package io.toptier.report.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spans of days as people write them: a span that ends before it begins is a finding. */
final class Spans {
    private Spans() {}

    static Optional<Span> of(LocalDate from, @Nullable LocalDate until, Place place, Findings findings) {
        if (until != null && !from.isBefore(until)) {
            findings.add(Finding.error(
                    "bad-span",
                    place,
                    "from " + from + " until " + until,
                    "an end after the beginning",
                    "correct one of the two days"));
            return Optional.empty();
        }
        return Optional.of(new Span(from, until));
    }
}
