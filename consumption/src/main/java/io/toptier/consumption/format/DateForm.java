package io.toptier.consumption.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a day that a shape declares; a day written otherwise is a finding, never a guess. */
public enum DateForm {
    /** {@code 11/30/2023}, and {@code 1/5/2023} as Excel saves it. */
    MONTH_FIRST("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})", "11/30/2023"),
    /** {@code 2023-11-30}. */
    ISO_DAY("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", "2023-11-30"),
    /** {@code 2023-11-30T00:00Z}, with or without seconds, zone and {@code T}; the day is that of UTC. */
    ISO_TIME(
            "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[T ]"
                    + "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|\\+00:00)?",
            "2023-11-30T00:00:00Z");

    static final Map<String, DateForm> BY_KEY =
            Map.of("month-first", MONTH_FIRST, "iso-day", ISO_DAY, "iso-time", ISO_TIME);

    private final Pattern pattern;
    private final String example;

    DateForm(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    public String example() {
        return example;
    }

    public Optional<LocalDate> day(String text) {
        var matcher = pattern.matcher(text.strip());
        return matcher.matches() ? calendarDay(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> calendarDay(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(part(matcher, "year"), part(matcher, "month"), part(matcher, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher matcher, String name) {
        return Integer.parseInt(matcher.group(name));
    }
}
