package io.toptier.desk.visit;

import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.web.AsOf;
import io.toptier.kernel.KnownBy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which day a request looks at: as it says, else as the session remembers, else today. */
record LookedAt(Clock clock, DeskSettings settings) {
    private static final String ON = "on";
    private static final String KNOWN_BY = "known-by";
    private static final String REMEMBERED = LookedAt.class.getName();

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** The day of a person, who keeps it over the pages; empty values lead back to today. */
    AsOf ofPerson(HttpServletRequest request) {
        if (request.getParameter(ON) != null || request.getParameter(KNOWN_BY) != null) {
            var asked = asked(request);
            request.getSession().setAttribute(REMEMBERED, asked);
            return asked;
        }
        var session = request.getSession(false);
        return session != null && session.getAttribute(REMEMBERED) instanceof AsOf remembered ? remembered : opening();
    }

    /** The day of a program, which says it in every call. */
    AsOf asked(HttpServletRequest request) {
        var on = day(request, ON);
        var knownBy = day(request, KNOWN_BY);
        var known = knownBy.or(() -> on).orElse(today());
        return new AsOf(on.orElse(known), new KnownBy(known));
    }

    private AsOf opening() {
        var day = settings.openOn();
        return day == null ? AsOf.today(today()) : new AsOf(day, new KnownBy(day));
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        @Nullable String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'" + name + "' is no day; write it as 2024-01-31.");
        }
    }
}
