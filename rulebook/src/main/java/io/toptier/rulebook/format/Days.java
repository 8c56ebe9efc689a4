package io.toptier.rulebook.format;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Span;
import io.toptier.workspace.Section;
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
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            findings.add(Versions.malformed(
                    section.place("until"),
                    "until " + until.get() + ", but from " + from.get(),
                    "a first day without the rule that comes after the first day with it",
                    "correct 'from' or 'until'"));
            return Optional.empty();
        }
        return from.map(first -> new Span(first, until.orElse(null)));
    }
}
