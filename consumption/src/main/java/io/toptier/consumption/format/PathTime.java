package io.toptier.consumption.format;

import io.toptier.kernel.Span;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What Azure's folder names say of a run; asked only where its manifest does not say it. */
final class PathTime {
    private static final Pattern MINUTE = Pattern.compile("\\d{12}");
    private static final Pattern DAYS = Pattern.compile("(\\d{8})-(\\d{8})");
    private static final DateTimeFormatter MINUTE_FORM = DateTimeFormatter.ofPattern("uuuuMMddHHmm");

    private PathTime() {}

    /** The folder {@code 202311300512} above a run's files: when it was written. */
    static @Nullable Instant of(Path path) {
        return firstNamed(path, MINUTE, PathTime::minute).orElse(null);
    }

    /** The folder {@code 20231101-20231130}: the days a run covers. */
    static @Nullable Span daysOf(Path path) {
        return firstNamed(path, DAYS, PathTime::days).orElse(null);
    }

    private static <T> Optional<T> firstNamed(Path path, Pattern form, Function<String, Optional<T>> reader) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .filter(form.asMatchPredicate())
                .flatMap(name -> reader.apply(name).stream())
                .findFirst();
    }

    private static Optional<Instant> minute(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, MINUTE_FORM).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Span> days(String name) {
        try {
            return Optional.of(
                    new Span(day(name.substring(0, 8)), day(name.substring(9)).plusDays(1)));
        } catch (DateTimeException | IllegalArgumentException noDays) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
