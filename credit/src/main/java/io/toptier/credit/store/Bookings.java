package io.toptier.credit.store;

import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the journal: one a booking, numbered in the order they were booked. */
record Bookings(List<Booking> inOrder, List<Path> strangers) {
    static final String FOLDER = "credit/journal";
    private static final Pattern NAME = Pattern.compile("(?<number>\\d{4,9})-(?<day>\\d{4}-\\d{2}-\\d{2})\\.csv");

    /** {@code 0002-2024-01-15.csv}. */
    record Booking(int number, LocalDate day, Path file) {
        static String name(int number, LocalDate day) {
            return "%04d-%s.csv".formatted(number, day);
        }

        private static Optional<Booking> of(Path file) {
            return named(String.valueOf(file.getFileName()))
                    .map(named -> new Booking(named.number(), named.day(), file));
        }

        /** The booking whose file has this name, wherever it lies. */
        static Optional<Booking> named(String file) {
            var name = NAME.matcher(file);
            if (!name.matches()) {
                return Optional.empty();
            }
            try {
                var day = LocalDate.parse(name.group("day"));
                return Optional.of(new Booking(Integer.parseInt(name.group("number")), day, Path.of(file)));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
    }

    static Bookings of(Workspace workspace) {
        var bookings = new ArrayList<Booking>();
        var strangers = new ArrayList<Path>();
        for (var file : workspace.filesIn(FOLDER, ".csv")) {
            Booking.of(file).ifPresentOrElse(bookings::add, () -> strangers.add(file));
        }
        bookings.sort(Comparator.comparingInt(Booking::number).thenComparing(Booking::file));
        return new Bookings(bookings, strangers);
    }

    Optional<Booking> last() {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
    }

    int next() {
        return last().map(Booking::number).orElse(0) + 1;
    }
}
