package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the text of one field becomes a value, or a finding that says why it does not. */
final class Reading {
    private static final int LONGEST_DECIMAL = 200;
    private static final int DAY_LENGTH = "2023-11-30".length();
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);

    private final Findings findings;

    Reading(Findings findings) {
        this.findings = findings;
    }

    Optional<LocalDate> day(String text, Place place) {
        return parsed(text, place, "a date yyyy-MM-dd, as 2023-11-30", LocalDate::parse);
    }

    Optional<LocalDate> dayOfTime(String text, Place place) {
        if (text.length() <= DAY_LENGTH) {
            return day(text, place);
        }
        return parsed(text, place, "a date yyyy-MM-dd, or a time as 2023-11-30T09:30:00", seen -> {
            var local = seen.endsWith("Z") ? seen.substring(0, seen.length() - 1) : seen;
            return LocalDateTime.parse(local.replace(' ', 'T')).toLocalDate();
        });
    }

    Optional<Instant> instant(String text, Place place) {
        return parsed(text, place, "an instant in UTC, as 2023-11-30T09:30:00Z", Instant::parse);
    }

    Optional<Boolean> flag(String text, Place place) {
        return choice(text.toLowerCase(Locale.ROOT), place, FLAGS);
    }

    Optional<Month> month(String text, Place place) {
        return parsed(
                text,
                place,
                "a month yyyy-MM, as 2023-11",
                seen -> Month.parse(seen).orElseThrow(IllegalArgumentException::new));
    }

    /** A plain decimal; an exponent is refused, since in a hand-kept file it is a spreadsheet's doing. */
    Optional<BigDecimal> decimal(String text, Place place) {
        return parsed(text, place, "a plain decimal with a point, as 1234.56", seen -> {
            if (seen.length() > LONGEST_DECIMAL || seen.indexOf('e') >= 0 || seen.indexOf('E') >= 0) {
                throw new NumberFormatException(seen);
            }
            return new BigDecimal(seen);
        });
    }

    Optional<Currency> currency(String text, Place place) {
        return parsed(text, place, "an ISO 4217 currency code, as EUR", Currency::getInstance);
    }

    <E> Optional<E> choice(String text, Place place, Map<String, E> choices) {
        var chosen = Optional.ofNullable(choices.get(text));
        if (chosen.isEmpty()) {
            findings.add(Finding.error(
                    "bad-value",
                    place,
                    quoted(text),
                    "one of " + names(choices),
                    Nearest.remedy(text, choices.keySet())));
        }
        return chosen;
    }

    private <T> Optional<T> parsed(String text, Place place, String expected, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            findings.add(Finding.error("bad-value", place, quoted(text), expected, "correct the value"));
            return Optional.empty();
        }
    }

    private static String names(Map<String, ?> choices) {
        return String.join(", ", choices.keySet().stream().sorted().toList());
    }

    static String quoted(String text) {
        return "'" + text + "'";
    }
}
