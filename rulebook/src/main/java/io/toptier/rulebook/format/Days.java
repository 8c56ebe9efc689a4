package io.toptier.rulebook.format;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Span;
import io.toptier.workspace.Section;
import io.toptier.workspace.Spans;
import java.time.LocalDate;
import java.util.Optional;

/** Days and spans of days in a rule file. */
final class Days {
    private Days() {}

    static Optional<LocalDate> required(Section section, String key) {
        section.required(key);
        return section.day(key);
    }

    /** {@code from} and, where there is one, {@code until}, which is the first day without. */
    static Optional<Span> span(Section section, Findings findings) {
        var from = required(section, "from");
        var until = section.day("until");
        return from.flatMap(first -> Spans.of(first, until.orElse(null), section.place("until"), findings));
    }
}
