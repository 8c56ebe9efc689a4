package io.toptier.desk.page.deals;

import io.toptier.deals.Deadline;
import io.toptier.deals.Registration;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Finding.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Names of the rooms as people read them. */
final class Words {
    private Words() {}

    /** {@code deal-value} is {@code Deal value}. */
    static String of(String name) {
        var words = name.replace('-', ' ').replace('_', ' ').replace("azure", "Azure");
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code review pending}. */
    static String of(Registration.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Tone tone(Registration.Status status) {
        return switch (status) {
            case APPROVED, PASSED -> Tone.GOOD;
            case REVIEW_PENDING -> Tone.INFO;
            case ACTION_REQUIRED -> Tone.ATTENTION;
            case FAILED -> Tone.BAD;
            case CLOSED -> Tone.QUIET;
        };
    }

    static Tone tone(Level level) {
        return switch (level) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.ATTENTION;
            case NOTE -> Tone.INFO;
        };
    }

    /** The last day of a clock. */
    static LocalDate lastDay(Deadline clock) {
        return LocalDate.ofInstant(clock.dueAt().minusNanos(1), ZoneOffset.UTC);
    }

    /** {@code 12 days left}, {@code 3 days over}, {@code today}. */
    static String left(long days) {
        if (days == 0) {
            return "today";
        }
        return days > 0 ? Shown.count(days, "day") + " left" : Shown.count(-days, "day") + " over";
    }
}
